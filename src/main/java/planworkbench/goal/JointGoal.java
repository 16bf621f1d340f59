package planworkbench.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;

import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.YearlySpread;

/// What several drivers would have to do for several targets to be met together, with the least total effort.
///
/// A driver's effort is the square of what its yearly growth or step differs from the supposed one, counted in the spread of its own
/// past yearly changes. A driver that nothing is asked of stays as the scenario supposes it.
public record JointGoal(Plan plan, Projector projector, ResolvedScenario scenario) {

    public sealed interface Answer {

        /// @param scenario the one that meets the targets; it differs from the one given in the drivers that move
        record Found(List<Share> drivers, ResolvedScenario scenario) implements Answer {

            public Found {
                drivers = List.copyOf(drivers);
            }

            /// The sum of all efforts.
            public double total() {
                return drivers.stream().mapToDouble(Share::distance).map(distance -> distance * distance).sum();
            }

            /// Beyond history where any driver that moves is; within it only where all are.
            public Effort effort() {
                List<Effort> efforts = drivers.stream().filter(Share::moved).map(Share::effort).toList();
                return efforts.contains(Effort.BEYOND_HISTORY)
                        ? Effort.BEYOND_HISTORY
                        : efforts.contains(Effort.NO_HISTORY) ? Effort.NO_HISTORY : Effort.WITHIN_HISTORY;
            }
        }

        /// Nothing that these drivers could do within any reason meets all targets.
        ///
        /// @param unmet the targets that stay missed when each driver does what most of them ask
        record Infeasible(List<SeriesKey> drivers, List<Target> unmet) implements Answer {}

        /// @param target the first that cannot be sought
        record None(Target target, Reason reason) implements Answer {}
    }

    /// One driver's part of the answer.
    ///
    /// @param value what it has to do every year
    /// @param step whether the value is a yearly step in the unit of the driver, not a growth
    /// @param supposed what the scenario supposes, as the same every year; empty where it supposes nothing, then it is held against
    ///     standing still
    /// @param spread of a year, that the effort is counted in
    /// @param distance from what is supposed, in spreads; its square is the effort
    /// @param years that it has for it, and that its history is looked at over
    public record Share(SeriesKey driver, double value, boolean step, OptionalDouble supposed, YearlySpread spread,
            double distance, OptionalDouble historyBest, int years, Effort effort) {

        /// Whether it has to do other than supposed.
        public boolean moved() {
            return distance != 0;
        }
    }

    /// @param drivers that may move; empty for those that the targets hang on themselves
    public Answer required(Collection<Target> targets, Collection<SeriesKey> drivers) {
        int horizon = targets.stream().mapToInt(Target::year).max().orElse(plan.targetYear());
        Projection supposed = projector.project(scenario, horizon);
        for (Target target : targets) {
            if (new TargetJudge(plan, supposed).judge(target,
                    target.year()) instanceof Judgement.NotAssessable(Reason reason, _, _, _)
                    && reason != Reason.NO_DATA) {
                return new Answer.None(target, reason);
            }
        }
        GoalSeek single = new GoalSeek(plan, projector, scenario);
        NavigableSet<SeriesKey> keys = new TreeSet<>(drivers);
        if (drivers.isEmpty()) {
            targets.forEach(target -> keys.add(single.ownDriver(target)));
        }
        List<JointDriver> joint = new ArrayList<>();
        for (SeriesKey key : keys) {
            ProjectedSeries series = supposed.get(key);
            if (series == null || series.origin() == null || series.origin() >= horizon) {
                return new Answer.None(hangingOn(key, targets, single), series == null || series.missing() == null
                        ? Reason.NOT_APPLICABLE
                        : series.missing());
            }
            joint.add(JointDriver.of(SoughtDriver.of(plan, scenario, series, series.origin()), series, horizon,
                    projector.observed()));
        }
        JointSearch search = new JointSearch(plan, projector, scenario, List.copyOf(targets), joint, horizon);
        return switch (search.least()) {
            case JointSearch.Result.Met(List<Double> point) ->
                new Answer.Found(shares(joint, point, horizon), search.at(point));
            case JointSearch.Result.Missed(List<Target> unmet) -> new Answer.Infeasible(List.copyOf(keys), unmet);
        };
    }

    private Target hangingOn(SeriesKey key, Collection<Target> targets, GoalSeek single) {
        return targets.stream().filter(target -> single.ownDriver(target).equals(key)).findFirst()
                .orElseGet(() -> targets.iterator().next());
    }

    private List<Share> shares(List<JointDriver> drivers, List<Double> point, int horizon) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            JointDriver driver = drivers.get(i);
            double value = driver.value(point.get(i));
            boolean fall = point.get(i) < 0;
            OptionalDouble best = driver.sought().historyBest(projector.observed(), horizon, fall);
            shares.add(new Share(driver.sought().key(), value, driver.sought().step(), driver.supposed(),
                    driver.spread(), point.get(i), best, horizon - driver.sought().origin(),
                    Effort.of(value, best, fall)));
        }
        return shares;
    }
}
