package planworkbench.goal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.GoalSeek.Answer;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Judgement;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// The three options for a target that the scenario does not meet: keep it, change its value, change its path.
public record TargetAdjustment(Plan plan, Projector projector, ResolvedScenario scenario) {

    /// With which a changed value is reached, unless somebody asks for another.
    public static final double PROBABILITY = 0.8;
    /// So many years after its own a target may be reached later.
    private static final int MORE_YEARS = 10;

    /// Keep, value and path, in this order; none where the scenario meets the target or it cannot be judged.
    public List<AdjustmentOption> options(Target target, double probability, Chance chance, Workers workers,
            RunControl control) {
        return options(target, probability, simulation(target.year(), chance, workers), control);
    }

    private List<AdjustmentOption> options(Target target, double probability, PlanSimulation simulation,
            RunControl control) {
        if (!(judged(target) instanceof Judgement.Judged(_, _, _, boolean met)) || met) {
            return List.of();
        }
        Answer effort = new GoalSeek(plan, projector, scenario).required(target, null);
        return List.of(keep(effort), value(target, probability, simulation, control),
                path(target, effort, reachedIn(target)));
    }

    /// The same three ways, each to a target that is met with the probability; none where it is met with as much as things are supposed,
    /// or cannot be judged. Where chance does not touch the target they are those of [#options].
    ///
    /// @param driver that keeping the target asks for more of; null for the one that the target hangs on first
    public List<AdjustmentOption> assured(Target target, @Nullable SeriesKey driver, double probability, Chance chance,
            Workers workers, RunControl control) {
        return assured(target, driver, probability, control,
                horizon -> simulation(horizon, chance, workers).holding(control));
    }

    /// The same of several targets, by their ids. Their scores are drawn once.
    public Map<String, List<AdjustmentOption>> assured(Collection<Target> targets, double probability, Chance chance,
            Workers workers, RunControl control) {
        Map<Integer, PlanSimulation> held = new HashMap<>();
        Map<String, List<AdjustmentOption>> options = new HashMap<>();
        for (Target target : targets) {
            options.put(target.id(), assured(target, null, probability, control,
                    horizon -> held.computeIfAbsent(horizon,
                            _ -> simulation(horizon, chance, workers).holding(control))));
        }
        return options;
    }

    private List<AdjustmentOption> assured(Target target, @Nullable SeriesKey driver, double probability,
            RunControl control, IntFunction<PlanSimulation> simulations) {
        if (!(judged(target) instanceof Judgement.Judged)) {
            return List.of();
        }
        PlanSimulation simulation = simulations.apply(target.year());
        if (simulation.driversBehind(target).isEmpty()) {
            return options(target, probability, simulation, control);
        }
        if (isMet(target, simulation, probability, control)) {
            return List.of();
        }
        Answer effort = new GoalSeek(plan, projector, scenario).required(target, driver, probability, simulation,
                control);
        NavigableMap<Integer, PathSet> met = simulations.apply(target.year() + MORE_YEARS).metIn(target,
                laterYears(target).boxed().toList(), control);
        Integer later = first(
                laterYears(target).filter(year -> Objects.requireNonNull(met.get(year)).probability() >= probability));
        return List.of(keep(effort), value(target, probability, simulation, control), path(target, effort, later));
    }

    private PlanSimulation simulation(int horizon, Chance chance, Workers workers) {
        return PlanSimulation.of(plan, projector, projector.project(scenario, horizon), chance, workers);
    }

    private static boolean isMet(Target target, PlanSimulation simulation, double probability, RunControl control) {
        PathSet met = simulation.met(List.of(target), control).get(target.id());
        return met != null && met.probability() >= probability;
    }

    private Judgement judged(Target target) {
        return new TargetJudge(plan, projector.project(scenario, target.year())).judge(target, target.year());
    }

    private AdjustmentOption keep(Answer effort) {
        return switch (effort) {
            case Answer.Found found -> new AdjustmentOption.Keep(found,
                    new GoalSeek(plan, projector, scenario).assumption(found));
            case Answer.Infeasible(SeriesKey driver) -> new AdjustmentOption.BeyondReach(driver);
            case Answer.None(Reason reason) -> new AdjustmentOption.Closed(AdjustmentOption.Way.KEEP, reason);
        };
    }

    private static AdjustmentOption value(Target target, double probability, PlanSimulation simulation,
            RunControl control) {
        boolean ceiling = isCeiling(target.kind());
        double level = simulation.quantile(target, ceiling ? probability : 1 - probability, control);
        TargetKind changed = Double.isNaN(level) ? null : asking(target.kind(), level);
        return changed == null
                ? new AdjustmentOption.Closed(AdjustmentOption.Way.CHANGE_VALUE, Reason.NOT_APPLICABLE)
                : new AdjustmentOption.ChangeValue(level, probability, adjusted(target, changed));
    }

    /// The target with another value, without the planned values that lie beyond it: nobody plans to be further in between than in the end.
    public static Target adjusted(Target target, TargetKind changed) {
        double goal = stated(changed);
        if (changed.equals(target.kind()) || Double.isNaN(goal)) {
            return target.withKind(changed);
        }
        Target adjusted = target.withKind(changed);
        NavigableMap<Integer, Double> planned = new TreeMap<>(adjusted.planned());
        planned.values().removeIf(value -> isCeiling(changed)
                ? Tolerance.moreThan(goal, value)
                : Tolerance.moreThan(value, goal));
        return adjusted.withPlanned(planned);
    }

    /// Whether less of what the target measures is better.
    static boolean isCeiling(TargetKind kind) {
        return switch (kind) {
            case TargetKind.AtMost _,TargetKind.LessThan _ -> true;
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure _) -> change < 0;
            default -> false;
        };
    }

    /// The same kind of target with another value; null where it states none of its own that could be lowered, or two. A fall that
    /// would have to become a rise is another target.
    static @Nullable TargetKind asking(TargetKind kind, double level) {
        return switch (kind) {
            case TargetKind.AtLeast _ -> new TargetKind.AtLeast(level);
            case TargetKind.MoreThan _ -> new TargetKind.MoreThan(level);
            case TargetKind.AtMost _ -> new TargetKind.AtMost(level);
            case TargetKind.LessThan _ -> new TargetKind.LessThan(level);
            case TargetKind.AverageGrowthAtLeast _ -> new TargetKind.AverageGrowthAtLeast(level);
            case TargetKind.CumulativeAtLeast _ -> new TargetKind.CumulativeAtLeast(level);
            case TargetKind.CumulativeRange(double low, double high) ->
                level < low ? new TargetKind.CumulativeRange(level, high) : null;
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure measure) ->
                change < 0 == level < 0 ? new TargetKind.ChangeSinceBase(level, measure) : null;
            case TargetKind.Within _,TargetKind.RangePerYear _,TargetKind.GrowthAbove _ -> null;
            case TargetKind.GrowthInStep _,TargetKind.AboveBenchmark _,TargetKind.RankAtMost _ -> null;
            case TargetKind.FullCoverage _,TargetKind.Milestone _ -> null;
        };
    }

    /// The value that [#asking] would change; NaN where there is none.
    static double stated(TargetKind kind) {
        return switch (kind) {
            case TargetKind.AtLeast(double value) -> value;
            case TargetKind.MoreThan(double value) -> value;
            case TargetKind.AtMost(double value) -> value;
            case TargetKind.LessThan(double value) -> value;
            case TargetKind.AverageGrowthAtLeast(double percent) -> percent;
            case TargetKind.CumulativeAtLeast(double total) -> total;
            case TargetKind.CumulativeRange(double low, double _) -> low;
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure _) -> change;
            case TargetKind.Within _,TargetKind.RangePerYear _,TargetKind.GrowthAbove _ -> Double.NaN;
            case TargetKind.GrowthInStep _,TargetKind.AboveBenchmark _,TargetKind.RankAtMost _ -> Double.NaN;
            case TargetKind.FullCoverage _,TargetKind.Milestone _ -> Double.NaN;
        };
    }

    private AdjustmentOption path(Target target, Answer effort, @Nullable Integer reachedIn) {
        return switch (effort) {
            case Answer.Found found -> new AdjustmentOption.ChangePath(target.id(), found.driver(),
                    schedule(found), found.effort() == Effort.BEYOND_HISTORY, reachedIn);
            case Answer.Infeasible(SeriesKey driver) when reachedIn != null ->
                new AdjustmentOption.ChangePath(target.id(), driver, new TreeMap<>(), true, reachedIn);
            case Answer.Infeasible _ ->
                new AdjustmentOption.Closed(AdjustmentOption.Way.CHANGE_PATH, Reason.NOT_APPLICABLE);
            case Answer.None _ when reachedIn != null -> new AdjustmentOption.ChangePath(target.id(),
                    new GoalSeek(plan, projector, scenario).ownDriver(target), new TreeMap<>(), false, reachedIn);
            case Answer.None(Reason reason) ->
                new AdjustmentOption.Closed(AdjustmentOption.Way.CHANGE_PATH, reason);
        };
    }

    /// The driver's values in the years that are still to come.
    private NavigableMap<Integer, Double> schedule(Answer.Found found) {
        ProjectedSeries series = projector
                .project(scenario.with(new GoalSeek(plan, projector, scenario).assumption(found)), found.to())
                .get(found.driver());
        NavigableMap<Integer, Double> schedule = new TreeMap<>();
        if (series != null) {
            schedule.putAll(series.values().values().tailMap(found.from(), false));
        }
        if (isCounted(found.driver())) {
            schedule.replaceAll((_, value) -> whole(value, found.atMost()));
        }
        return schedule;
    }

    /// Things that were always counted in whole numbers: nobody can be asked for half a one.
    private boolean isCounted(SeriesKey driver) {
        List<Double> seen = plan.observations().values().stream().filter(one -> one.series().equals(driver))
                .map(Observation::value).filter(Objects::nonNull).toList();
        return !seen.isEmpty() && !plan.indicator(driver.indicator()).unit().isPercent()
                && seen.stream().allMatch(value -> value == StrictMath.rint(value));
    }

    /// The next whole number that is enough.
    private static double whole(double value, boolean atMost) {
        double nearest = StrictMath.rint(value);
        if (Tolerance.equal(value, nearest)) {
            return nearest;
        }
        return atMost ? StrictMath.floor(value) : StrictMath.ceil(value);
    }

    private @Nullable Integer reachedIn(Target target) {
        TargetJudge judge = new TargetJudge(plan, projector.project(scenario, target.year() + MORE_YEARS));
        return first(laterYears(target).filter(
                year -> judge.judge(target.withYear(year), year) instanceof Judgement.Judged(_, _, _, boolean met)
                        && met));
    }

    private static IntStream laterYears(Target target) {
        return IntStream.rangeClosed(target.year() + 1, target.year() + MORE_YEARS);
    }

    private static @Nullable Integer first(IntStream years) {
        OptionalInt first = years.findFirst();
        return first.isPresent() ? (Integer) first.getAsInt() : null;
    }
}
