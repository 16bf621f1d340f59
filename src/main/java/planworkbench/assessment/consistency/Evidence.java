package planworkbench.assessment.consistency;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.Source;

/// One side of a finding: a sentence, or an observed figure.
///
/// @param line counted from 1; null for what is not in the plan's text
/// @param quote word for word; empty where only the document of a figure is known
/// @param observation the figure that was observed; null where a sentence speaks
public record Evidence(String document, @Nullable Integer line, String quote, @Nullable Observation observation) {

    static Evidence of(Source source) {
        return new Evidence(source.document(), source.line(), source.quote(), null);
    }

    static Evidence of(Observation observation) {
        Source source = observation.source();
        return source == null
                ? new Evidence("", null, "", observation)
                : new Evidence(source.document(), source.line(), source.quote(), observation);
    }
}
