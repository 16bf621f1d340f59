package planworkbench.assessment.consistency;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// The figures that a plan and its observations give, as they were written.
final class GivenFigures {

    /// A figure with where it comes from.
    record Given(StatedNumber number, int year, Evidence evidence) {}

    private final Plan plan;
    private final ObservedFigures observed;

    GivenFigures(Plan plan) {
        this.plan = plan;
        this.observed = PlanFormulas.of(plan).observed();
    }

    Plan plan() {
        return plan;
    }

    ObservedFigures observed() {
        return observed;
    }

    /// What was observed, else what a target states as its starting point.
    Optional<Given> at(String indicator, int year) {
        Optional<Given> entered = observedAt(plan.series(indicator), year);
        return entered.isPresent() || year != plan.baseYear() ? entered : statedBase(indicator);
    }

    Optional<Given> observedAt(SeriesKey series, int year) {
        Observation observation = plan.observation(series, year);
        return observation == null || observation.value() == null || !observation.status().isOutcome()
                ? Optional.empty()
                : Optional.of(new Given(written(observation), year, Evidence.of(observation)));
    }

    private Optional<Given> statedBase(String indicator) {
        return levelTargets(indicator).stream().map(Target::statedBase).filter(Objects::nonNull).findFirst()
                .map(base -> new Given(written(base.value(), base.source().quote(), Hedge.EXACT), plan.baseYear(),
                        Evidence.of(base.source())));
    }

    List<Target> levelTargets(String indicator) {
        return plan.targets().values().stream()
                .filter(target -> target.indicator().equals(indicator) && level(target).isPresent()).toList();
    }

    /// The value that a target asks for in its year, where it asks for one; 达到 states it as it is.
    static Optional<StatedNumber> level(Target target) {
        return switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> Optional.of(StatedNumber.of(value, Hedge.EXACT));
            case TargetKind.MoreThan(double value) -> Optional.of(StatedNumber.of(value, Hedge.OVER));
            case TargetKind.AtMost(double value) -> Optional.of(StatedNumber.of(value, Hedge.AT_MOST));
            case TargetKind.LessThan(double value) -> Optional.of(StatedNumber.of(value, Hedge.AT_MOST));
            default -> Optional.empty();
        };
    }

    /// The years with an observed figure in the plan's region, from one to another.
    NavigableSet<Integer> observedYears(String indicator, int from, int to) {
        return new TreeSet<>(observed.stated(plan.series(indicator)).years().subSet(from, true, to, true));
    }

    /// Whether growth rates of a level are understood at comparable prices: then they say nothing of levels at current ones.
    boolean growsAtComparablePrices(String indicator) {
        Indicator level = plan.indicator(indicator);
        return level.name().endsWith("增加值") || level.name().endsWith("生产总值") || plan.indicators().values().stream()
                .anyMatch(one -> one.definition().equals(new Definition.RealGrowthOf(indicator)));
    }

    boolean isLevel(String indicator) {
        return plan.indicator(indicator).measure() == Measure.LEVEL;
    }

    private static StatedNumber written(Observation observation) {
        String quote = observation.source() == null
                ? ""
                : observation.source().quote() + "。" + observation.source().document();
        return written(Objects.requireNonNull(observation.value()), quote, Hedge.ofQualifier(observation.qualifier()));
    }

    /// The number of that value in its sentence; the qualifier counts where one was entered.
    private static StatedNumber written(double value, String sentence, Hedge qualifier) {
        String text = PlanSentence.narrowed(sentence.substring(0, Math.min(sentence.length(), PlanSentences.LONGEST)));
        StatedNumber number = Amount.numbers(text).stream().map(Amount::number)
                .filter(found -> found.value() == value).findFirst().orElse(StatedNumber.of(value, qualifier));
        return qualifier == Hedge.EXACT ? number : new StatedNumber(value, number.decimals(), qualifier);
    }
}
