package planworkbench.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;

/// A target that needs looking after, and why.
///
/// @param broken the latest figure that cannot be compared with the base year; null where the gap is the reason
/// @param steps whether what is required and supposed is told in units a year rather than as growth
/// @param supposed what the scenario supposes over the years of what is required: a step in the target's unit, or growth
///     as a fraction; null where unknown
public record Attention(Attainment attainment, @Nullable Broken broken, boolean steps, @Nullable Double supposed) {

    /// A figure on a new definition.
    record Broken(int year, Judgement judgement) {}

    /// The most dangerous first: out of reach before at risk, the larger part missing first; then breaks.
    static List<Attention> of(Plan plan, ScenarioOutcome outcome) {
        return outcome.attainments().stream().flatMap(attainment -> of(plan, outcome, attainment))
                .sorted(Comparator.comparingInt(Attention::rank)
                        .thenComparingDouble(attention -> -attention.missingPart()))
                .toList();
    }

    private static Stream<Attention> of(Plan plan, ScenarioOutcome outcome, Attainment attainment) {
        boolean missed = attainment.verdict() == Verdict.AT_RISK || attainment.verdict() == Verdict.UNLIKELY;
        return Stream.concat(missed ? Stream.of(missed(plan, outcome, attainment)) : Stream.of(),
                broken(attainment).stream());
    }

    private static Optional<Attention> broken(Attainment attainment) {
        return attainment.byYear().entrySet().stream()
                .filter(year -> year.getValue().observed()
                        && year.getValue().judgement() instanceof Judgement.NotAssessable missing
                        && missing.reason() == Reason.BREAK)
                .reduce((_, later) -> later).map(latest -> new Attention(attainment,
                        new Broken(latest.getKey(), latest.getValue().judgement()), false, null));
    }

    private static Attention missed(Plan plan, ScenarioOutcome outcome, Attainment attainment) {
        SeriesKey key = plan.series(attainment.target());
        Assumption assumption = outcome.scenario().assumption(key);
        boolean steps = attainment.target().unit().isPercent()
                || (assumption != null && (assumption.method() instanceof ProjectionMethod.ConstantStep
                        || assumption.method() instanceof ProjectionMethod.StepPath));
        return new Attention(attainment, null, steps, supposed(outcome.projection().get(key), attainment, steps));
    }

    private static @Nullable Double supposed(@Nullable ProjectedSeries series, Attainment attainment, boolean steps) {
        if (series == null || !(attainment.required() instanceof RequiredGrowth.Required required)) {
            return null;
        }
        Double from = series.values().values().get(required.from());
        Double to = series.values().values().get(required.to());
        if (from == null || to == null) {
            return null;
        }
        int years = required.to() - required.from();
        if (steps) {
            return (to - from) / years;
        }
        return from > 0 && to > 0 ? CompoundGrowth.rate(from, to, years) : null;
    }

    private int rank() {
        if (broken != null) {
            return 2;
        }
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
