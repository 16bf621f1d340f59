package planworkbench.ui.scenario.comparison;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Contributions;
import planworkbench.assessment.contribution.Explained;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.store.Snapshot;

/// The difference of a value between two scenarios, split over what they suppose differently.
///
/// @param same whether the scenarios suppose the same throughout
public record Explanation(Question question, Breakdown breakdown, boolean same) {

    /// @param from what is compared with
    /// @param to the chosen scenario as it is supposed now
    public record Question(Snapshot snapshot, ResolvedScenario from, ResolvedScenario to, Explained explained) {}

    /// Slow: projects many mixes of the two scenarios.
    static Explanation of(Question question) {
        var plan = question.snapshot().plan();
        Breakdown breakdown = new Contributions(plan, new Projector(plan), question.from(), question.to(),
                question.explained()).byAssumption();
        return new Explanation(question, breakdown, supposesTheSame(question.from(), question.to()));
    }

    private static boolean supposesTheSame(ResolvedScenario one, ResolvedScenario other) {
        return one.origin() == other.origin() && one.assumptions().keySet().equals(other.assumptions().keySet())
                && one.assumptions().keySet().stream()
                        .allMatch(series -> supposesTheSame(one.assumption(series), other.assumption(series)));
    }

    /// Reasons and uncertainty move no value.
    private static boolean supposesTheSame(@Nullable Assumption one, @Nullable Assumption other) {
        return one != null && other != null && Objects.equals(one.method(), other.method())
                && one.overrides().equals(other.overrides());
    }
}
