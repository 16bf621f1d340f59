package planworkbench.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;

/// A target that needs looking after, and why.
///
/// @param broken the latest figure that cannot be compared with the base year; null where the gap is the reason
/// @param supposed growth a year (a fraction) of the scenario over the years of the required one; null where unknown
/// @param supposedStep the same as a step in the target's unit
public record Attention(Attainment attainment, @Nullable Broken broken, @Nullable Double supposed,
        @Nullable Double supposedStep) {

    /// A figure on a new definition.
    record Broken(int year, Judgement judgement) {}

    /// The most dangerous first: out of reach before at risk, the larger part missing first; then breaks.
    static List<Attention> of(Plan plan, ScenarioOutcome outcome) {
        return outcome.attainments().stream().flatMap(attainment -> of(plan, outcome, attainment).stream())
                .sorted(Comparator.comparingInt(Attention::rank)
                        .thenComparingDouble(attention -> -attention.missingPart()))
                .toList();
    }

    private static Optional<Attention> of(Plan plan, ScenarioOutcome outcome, Attainment attainment) {
        if (attainment.verdict() == Verdict.AT_RISK || attainment.verdict() == Verdict.UNLIKELY) {
            return Optional.of(missed(plan, outcome, attainment));
        }
        return attainment.byYear().entrySet().stream()
                .filter(year -> year.getValue().observed()
                        && year.getValue().judgement() instanceof Judgement.NotAssessable missing
                        && missing.reason() == Reason.BREAK)
                .reduce((_, later) -> later)
                .map(latest -> new Attention(attainment,
                        new Broken(latest.getKey(), latest.getValue().judgement()), null, null));
    }

    private static Attention missed(Plan plan, ScenarioOutcome outcome, Attainment attainment) {
        SeriesKey key = plan.series(attainment.target());
        ProjectedSeries series = outcome.projection().get(key);
        if (series == null || !(attainment.required() instanceof RequiredGrowth.Required required)) {
            return new Attention(attainment, null, null, null);
        }
        AnnualSeries values = series.values();
        Double from = values.values().get(required.from());
        Double to = values.values().get(required.to());
        if (from == null || to == null) {
            return new Attention(attainment, null, null, null);
        }
        int years = required.to() - required.from();
        return new Attention(attainment, null, from > 0 && to > 0 ? CompoundGrowth.rate(from, to, years) : null,
                (to - from) / years);
    }

    private int rank() {
        return switch (attainment.verdict()) {
            case UNLIKELY -> 0;
            case AT_RISK -> 1;
            case ATTAINED, LIKELY, UNKNOWN -> 2;
        };
    }

    private double missingPart() {
        return attainment.judgement() instanceof Judgement.Judged judged && judged.threshold() != 0
                ? -judged.margin() / StrictMath.abs(judged.threshold())
                : 0;
    }
}
