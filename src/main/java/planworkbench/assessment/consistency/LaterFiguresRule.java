package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.assessment.consistency.Finding.Point;
import planworkbench.assessment.consistency.GivenFigures.Given;
import planworkbench.plan.Bound;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// Figures published after the plan against the plan's own: a value with its growth implies the year before, and a goal set
/// later should meet the target.
record LaterFiguresRule(GivenFigures figures) implements Rule {

    private static final Pattern GROWTH = Pattern
            .compile("(?<real>实际|可比价|可比口径)?(?:同比)?(?<growth>增长|下降|减少|降低)了?[约超近逾]?(?<number>"
                    + Amount.DIGITS + ") ?%(?!点)");

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        Plan plan = figures.plan();
        for (Observation observation : plan.observations().values()) {
            String indicator = observation.series().indicator();
            boolean own = observation.series().region().equals(plan.region());
            if (own && observation.year() == plan.baseYear() + 1 && figures.isLevel(indicator)) {
                impliedBase(observation).ifPresent(findings);
            }
            if (own && observation.status() == ObservationStatus.PLANNED) {
                plan.targets().values().stream().filter(target -> target.indicator().equals(indicator))
                        .forEach(target -> laterGoal(observation, target).ifPresent(findings));
            }
        }
    }

    private Optional<Finding> impliedBase(Observation observation) {
        String indicator = observation.series().indicator();
        Optional<Given> later = figures.observedAt(observation.series(), observation.year());
        Optional<Given> base = figures.at(indicator, observation.year() - 1);
        Optional<StatedNumber> growth = growth(observation);
        if (later.isEmpty() || base.isEmpty() || growth.isEmpty() || figures.growsAtComparablePrices(indicator)) {
            return Optional.empty();
        }
        StatedNumber percent = growth.get();
        Interval rate = percent.measured();
        double factor = 1 + percent.value() / 100;
        double link = link(observation);
        Interval grown = new Interval(1 + rate.low() / 100, 1 + rate.high() / 100);
        if (!(grown.low() > 0) || !(later.get().number().measured().low() > 0)) {
            return Optional.empty();
        }
        Interval implied = later.get().number().measured().dividedBy(grown).times(link);
        return implied.overlaps(base.get().number().measured())
                ? Optional.empty()
                : Optional.of(new Finding.ImpliedBase(List.of(indicator),
                        Sources.of(later.get().evidence(), base.get().evidence()),
                        new Point(observation.year(), later.get().number().value()), percent.value(),
                        later.get().number().value() / factor * link,
                        new Point(base.get().year(), base.get().number().value())));
    }

    /// What makes the new definition comparable where the series broke in that year and somebody gave a factor.
    private double link(Observation observation) {
        return figures.plan().breaks().stream()
                .filter(one -> one.series().equals(observation.series()) && one.year() == observation.year())
                .map(SeriesBreak::linkFactor).filter(factor -> factor != null).findFirst().orElse(1.0);
    }

    /// The growth beside the figure, in per cent; a real one says nothing of levels at current prices.
    private static Optional<StatedNumber> growth(Observation observation) {
        Source source = observation.source();
        String told = (source == null ? "" : source.quote() + "。" + source.document()) + "。" + observation.note();
        String text = PlanSentence.narrowed(told.substring(0, Math.min(told.length(), PlanSentences.LONGEST)));
        Matcher matcher = GROWTH.matcher(text);
        while (matcher.find()) {
            if (matcher.group("real") == null && !text.startsWith("年均", matcher.start() - 2)) {
                StatedNumber number = StatedNumber.of(matcher.group("number"), Hedge.EXACT);
                return Optional.of(matcher.group("growth").equals("增长")
                        ? number
                        : new StatedNumber(-number.value(), number.decimals(), Hedge.EXACT));
            }
        }
        return Optional.empty();
    }

    /// A goal of somebody else for the same year; the plan's own amounts are no later ones.
    private Optional<Finding> laterGoal(Observation goal, Target target) {
        Source source = goal.source();
        Double value = goal.value();
        boolean later = source != null && figures.plan().documents().stream()
                .noneMatch(document -> document.name().equals(source.document()));
        if (!later || value == null || goal.year() != target.year() || GivenFigures.level(target).isEmpty()) {
            return Optional.empty();
        }
        Bound bound = bound(target.kind());
        double wanted = Double.isFinite(bound.low()) ? bound.low() : bound.high();
        return bound.isMetBy(value)
                ? Optional.empty()
                : Optional.of(new Finding.LaterGoal(List.of(target.indicator()),
                        Sources.of(Evidence.of(goal), Evidence.of(target.source())), target.id(),
                        new Point(goal.year(), value), wanted));
    }

    private static Bound bound(TargetKind kind) {
        return switch (kind) {
            case TargetKind.AtLeast(double value) -> Bound.atLeast(value);
            case TargetKind.MoreThan(double value) -> Bound.moreThan(value);
            case TargetKind.AtMost(double value) -> Bound.atMost(value);
            case TargetKind.LessThan(double value) -> Bound.lessThan(value);
            default -> throw new IllegalArgumentException("no level: " + kind);
        };
    }
}
