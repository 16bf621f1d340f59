package planworkbench.goal;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.EdgeSearch.Edge;
import planworkbench.plan.Definition;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.projection.MovingProjection;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// What one driver would have to do for a target to be met (反推): the least constant growth, or yearly step of a share, from the
/// scenario's origin, with everything else as the scenario supposes; the most, where a fall is asked for.
///
/// Found by a bracketing solver on the distance to the target, so that it works through ratios, formulas and benchmarks; at a
/// probability, which is a step and not a slope, by halving an interval. Where there is a closed form, [RequiredGrowth] gives the
/// same (tested).
public record GoalSeek(Plan plan, Projector projector, ResolvedScenario scenario) {

    /// Of what is sought for a probability: as a growth, or in the unit of the driver.
    private static final double ACCURACY = 1e-9;

    /// How what is required stands to what was.
    public enum Effort {
        /// the series did as much before
        WITHIN_HISTORY,
        /// more than the series ever did
        BEYOND_HISTORY,
        /// too few figures to tell
        NO_HISTORY;

        private static final double SOLVED = 1e-6;

        public static Effort of(double value, OptionalDouble historyBest, boolean atMost) {
            if (historyBest.isEmpty()) {
                return NO_HISTORY;
            }
            double best = historyBest.getAsDouble();
            double asked = atMost ? best - value : value - best;
            // an answer of the solver is a hair beyond the edge
            return asked > SOLVED * StrictMath.max(1, StrictMath.abs(best)) ? BEYOND_HISTORY : WITHIN_HISTORY;
        }
    }

    public sealed interface Answer {

        /// @param step whether the value is a yearly step in the unit of the driver, not a growth
        /// @param historyBest of the driver, over as many years; empty where there are too few figures
        /// @param atMost whether the value is the most that the driver may do, because the target asks for a fall
        record Found(SeriesKey driver, double value, boolean step, int from, int to, OptionalDouble historyBest,
                boolean atMost)
                implements
                    Answer {

            public Effort effort() {
                return Effort.of(value, historyBest, atMost);
            }
        }

        /// Nothing that the driver could do within any reason meets the target.
        record Infeasible(SeriesKey driver) implements Answer {}

        record None(Reason reason) implements Answer {}
    }

    /// @param driver null for the target's own series, or the numerator of a ratio
    public Answer required(Target target, @Nullable SeriesKey driver) {
        TargetDistance distance = new TargetDistance(plan, target);
        return answer(target, driver == null ? ownDriver(target) : driver,
                (sought, supposed) -> {
                    MovingProjection moving = projector.moving(supposed, Set.of(sought.key()));
                    return new EdgeSearch(sought.low(), sought.high()).ofDistance(
                            value -> distance.of(moving.with(List.of(sought.assumption(value)))),
                            average(sought, supposed, target));
                });
    }

    /// The same for the target to be met with a probability.
    public Answer required(Target target, @Nullable SeriesKey driver, double probability, Chance chance,
            Workers workers, RunControl control) {
        return required(target, driver, probability, PlanSimulation.of(plan, projector,
                projector.project(scenario, target.year()), chance, workers).holding(control), control);
    }

    /// @param supposing what the scenario supposes, up to the target's year
    Answer required(Target target, @Nullable SeriesKey driver, double probability, PlanSimulation supposing,
            RunControl control) {
        SeriesKey driven = driver == null ? ownDriver(target) : driver;
        if (scenario.assumption(driven) == null) {
            // another driver would be another run: the draws are those of the scenario's drivers
            return new Answer.None(Reason.NO_DATA);
        }
        return answer(target, driven, (sought, supposed) -> {
            MovingProjection moving = projector.moving(supposed, Set.of(sought.key()));
            return new EdgeSearch(sought.low(), sought.high()).ofStep(
                    value -> Objects.requireNonNull(supposing.with(moving.with(List.of(sought.assumption(value))))
                            .met(List.of(target), control).get(target.id())).probability() >= probability,
                    ACCURACY);
        });
    }

    private Answer answer(Target target, SeriesKey key, Search search) {
        Projection supposed = projector.project(scenario, target.year());
        ProjectedSeries series = supposed.get(key);
        Judgement judged = new TargetJudge(plan, supposed).judge(target, target.year());
        if (judged instanceof Judgement.NotAssessable(Reason reason, _, _, _) && reason != Reason.NO_DATA) {
            return new Answer.None(reason);
        }
        if (series == null || series.origin() == null || series.origin() >= target.year()) {
            return new Answer.None(series == null || series.missing() == null
                    ? Reason.NOT_APPLICABLE
                    : series.missing());
        }
        SoughtDriver driver = SoughtDriver.of(plan, scenario, series, series.origin());
        return switch (search.edge(driver, supposed)) {
            case Edge.Never _ -> new Answer.Infeasible(key);
            // met whatever the driver does
            case Edge.Always _ -> new Answer.None(Reason.NOT_APPLICABLE);
            case Edge.At(double value, boolean atMost) ->
                new Answer.Found(key, value, driver.step(), driver.origin(), target.year(),
                        driver.historyBest(projector.observed(), target.year(), atMost), atMost);
        };
    }

    /// What a driver has to do, as the scenario would suppose it.
    public Assumption assumption(Answer.Found found) {
        return new SoughtDriver(found.driver(), found.step(), found.from(), scenario.assumption(found.driver()))
                .assumption(found.value());
    }

    /// What the scenario supposes of a driver, as the same growth or step every year; empty where it supposes nothing.
    public OptionalDouble supposed(Answer.Found found) {
        ProjectedSeries series = projector.project(scenario, found.to()).get(found.driver());
        return series == null
                ? OptionalDouble.empty()
                : new SoughtDriver(found.driver(), found.step(), found.from(), scenario.assumption(found.driver()))
                        .average(series, found.to());
    }

    private interface Search {
        Edge edge(SoughtDriver driver, Projection supposed);
    }

    /// What the projection says of the driver, in the terms of what is sought.
    private static double average(SoughtDriver driver, Projection supposed, Target target) {
        return driver.average(Objects.requireNonNull(supposed.get(driver.key())), target.year()).orElse(0);
    }

    /// What a target hangs on first: its own series, or, where nothing is supposed of that, the numerator of a ratio and the level of
    /// a real growth.
    public SeriesKey ownDriver(Target target) {
        SeriesKey own = plan.series(target);
        if (scenario.assumption(own) != null) {
            return own;
        }
        return switch (plan.indicator(own.indicator()).definition()) {
            case Definition.Ratio(String part, _) -> new SeriesKey(part, own.region());
            case Definition.RealGrowthOf(String level) -> new SeriesKey(level, own.region());
            default -> own;
        };
    }
}
