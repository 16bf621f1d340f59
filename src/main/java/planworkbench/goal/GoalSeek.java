package planworkbench.goal;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Judgement;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.ScoreSource;
import planworkbench.simulation.Workers;

/// What one driver would have to do for a target to be met (反推): the least constant growth, or yearly step of a share, from the
/// scenario's origin, with everything else as the scenario supposes.
///
/// Found by halving an interval, since whether a target is met is a step and not a slope: works through ratios, formulas, benchmarks and
/// at a probability. Where there is a closed form, [RequiredGrowth] gives the same (tested).
public record GoalSeek(Plan plan, Projector projector, ResolvedScenario scenario) {

    private static final double LOWEST_GROWTH = -0.5;
    private static final double HIGHEST_GROWTH = 2;
    /// In the unit of the share, a year.
    private static final double WIDEST_STEP = 100;
    private static final int HALVINGS = 60;

    /// How what is required stands to what was.
    public enum Effort {
        /// the series did as much before
        WITHIN_HISTORY,
        /// more than the series ever did
        BEYOND_HISTORY,
        /// too few figures to tell
        NO_HISTORY
    }

    public sealed interface Answer {

        /// @param step whether the value is a yearly step in the unit of the driver, not a growth
        /// @param historyBest of the driver, over as many years; empty where there are too few figures
        record Found(SeriesKey driver, double value, boolean step, int from, int to, OptionalDouble historyBest)
                implements
                    Answer {

            public Effort effort() {
                return historyBest.isEmpty()
                        ? Effort.NO_HISTORY
                        : value > historyBest.getAsDouble() ? Effort.BEYOND_HISTORY : Effort.WITHIN_HISTORY;
            }
        }

        /// Nothing that the driver could do within any reason meets the target.
        record Infeasible(SeriesKey driver) implements Answer {}

        record None(Reason reason) implements Answer {}
    }

    /// @param driver null for the target's own series, or the numerator of a ratio
    public Answer required(Target target, @Nullable SeriesKey driver) {
        return seek(target, driver == null ? ownDriver(target) : driver,
                projection -> isMet(target, projection));
    }

    /// The same for the target to be met with a probability.
    public Answer required(Target target, @Nullable SeriesKey driver, double probability, Chance chance,
            Workers workers, RunControl control) {
        PlanSimulation first = PlanSimulation.of(plan, projector, projector.project(scenario, target.year()), chance,
                workers);
        Supplier<? extends ScoreSource> held = first.held(control);
        SeriesKey driven = driver == null ? ownDriver(target) : driver;
        if (scenario.assumption(driven) == null) {
            // another driver would be another run: the draws are those of the scenario's drivers
            return new Answer.None(Reason.NO_DATA);
        }
        return seek(target, driven, projection -> Objects
                .requireNonNull(first.with(projection, held).run(List.of(target), control).get(target.id()))
                .probability() >= probability);
    }

    private interface Goal {
        boolean isReached(Projection projection);
    }

    private Answer seek(Target target, SeriesKey driver, Goal goal) {
        Projection supposed = projector.project(scenario, target.year());
        ProjectedSeries series = supposed.get(driver);
        Judgement judged = new TargetJudge(plan, supposed).judge(target, target.year());
        if (judged instanceof Judgement.NotAssessable(Reason reason, _, _, _) && reason != Reason.NO_DATA) {
            return new Answer.None(reason);
        }
        if (series == null || series.origin() == null || series.origin() >= target.year()) {
            return new Answer.None(series == null || series.missing() == null
                    ? Reason.NOT_APPLICABLE
                    : series.missing());
        }
        boolean step = plan.indicator(driver.indicator()).measure() != Measure.LEVEL;
        DoublePredicate reached = value -> goal.isReached(projector.project(with(driver, value, step), target.year()));
        double low = step ? -WIDEST_STEP : LOWEST_GROWTH;
        double high = step ? WIDEST_STEP : HIGHEST_GROWTH;
        if (!reached.test(high)) {
            return new Answer.Infeasible(driver);
        }
        if (reached.test(low)) {
            // met whatever the driver does
            return new Answer.None(Reason.NOT_APPLICABLE);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        HistoryBest best = new HistoryBest(projector.observed(), driver, target.year() - series.origin());
        return new Answer.Found(driver, high, step, series.origin(), target.year(),
                step ? best.step() : best.growth());
    }

    private ResolvedScenario with(SeriesKey driver, double value, boolean step) {
        ProjectionMethod method = step
                ? new ProjectionMethod.ConstantStep(value)
                : new ProjectionMethod.ConstantGrowth(value);
        Assumption before = scenario.assumption(driver);
        Assumption sought = Assumption.of(driver, method, "");
        return scenario.with(before == null ? sought : sought.withUncertainty(before.uncertainty()));
    }

    private boolean isMet(Target target, Projection projection) {
        return new TargetJudge(plan, projection).judge(target,
                target.year()) instanceof Judgement.Judged(_, _, _, boolean met)
                && met;
    }

    private SeriesKey ownDriver(Target target) {
        SeriesKey own = plan.series(target);
        return scenario.assumption(own) == null
                && plan.indicator(own.indicator()).definition() instanceof Definition.Ratio(String part, _)
                        ? new SeriesKey(part, own.region())
                        : own;
    }
}
