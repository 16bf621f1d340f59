package planworkbench.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;

/// A plan under a scenario with everything in it that is uncertain: how likely each target is, where its value will lie, and what
/// that hangs on.
///
/// The same plan, scenario, [Chance] and targets give the same digits. Asking for other targets changes none of them.
public final class PlanSimulation {

    private static final double[] QUANTILES = {0.1, 0.25, 0.5, 0.75, 0.9};
    /// Scores, of 8 bytes each.
    private static final long MOST_HELD = 16_000_000;
    /// Columns held at a time.
    private static final long MEMORY = 256L << 20;

    private final Plan plan;
    private final Projector projector;
    private final Projection projection;
    private final List<PlanDriver> drivers;
    private final Draws draws;
    private final Supplier<? extends ScoreSource> scores;
    private final Workers workers;
    private final @Nullable CorrelationRepair repair;
    /// the last year before the first that chance touches
    private final int drawnAfter;

    /// How chance is drawn.
    ///
    /// @param correlation between any two drivers in a year of which the scenario states none, through one common factor; 0 to below 1
    /// @param persistence of a driver's deviation from one year to the next
    public record Chance(Sampling sampling, long seed, int paths, double correlation, double persistence) {

        public static final Chance DEFAULT = new Chance(Sampling.LATIN_HYPERCUBE, 20251, 10_000, 0.3, 0);
    }

    private PlanSimulation(Plan plan, Projector projector, Projection projection, List<PlanDriver> drivers, Draws draws,
            Supplier<? extends ScoreSource> scores, Workers workers, @Nullable CorrelationRepair repair,
            int drawnAfter) {
        this.plan = plan;
        this.projector = projector;
        this.projection = projection;
        this.drivers = drivers;
        this.draws = draws;
        this.scores = scores;
        this.workers = workers;
        this.repair = repair;
        this.drawnAfter = drawnAfter;
    }

    public static PlanSimulation of(Plan plan, Projector projector, Projection projection, Chance chance,
            Workers workers) {
        return of(plan, projector, projection, chance, workers, plan.baseYear());
    }

    /// With chance in years before the plan's own too: a plan whose base year has no figures yet starts from an uncertain base.
    ///
    /// @param drawnAfter the last year before the first that chance may touch
    public static PlanSimulation of(Plan plan, Projector projector, Projection projection, Chance chance,
            Workers workers, int drawnAfter) {
        List<PlanDriver> drivers = drivers(plan, projector, projection);
        PlanCorrelations together = PlanCorrelations.of(drivers.stream().map(PlanDriver::series).toList(),
                chance.correlation(), projection.scenario().correlations());
        Draws draws = new Draws(
                new Drivers(drivers.stream().map(driver -> name(driver.series())).toList(),
                        Math.max(1, projection.horizon() - drawnAfter),
                        together.dependence(), chance.persistence()),
                chance.sampling(), chance.seed(), chance.paths());
        return new PlanSimulation(plan, projector, projection, drivers, draws, draws::source, workers,
                together.repair(), drawnAfter);
    }

    /// The same draws under another projection of the same plan (common random numbers), as while a slider moves.
    public PlanSimulation with(Projection moved) {
        return new PlanSimulation(plan, projector, moved,
                drivers(plan, projector, moved), draws, scores, workers, repair, drawnAfter);
    }

    /// The same with its scores drawn now, for runs one after the other; as it is where they would take much memory.
    public PlanSimulation holding(RunControl control) {
        return draws.scores() > MOST_HELD
                ? this
                : new PlanSimulation(plan, projector, projection, drivers, draws, draws.held(workers, control), workers,
                        repair, drawnAfter);
    }

    /// What chance decides, for the [#drivers] in their order.
    ScoreSource scores() {
        return scores.get();
    }

    /// In the order of their names, which is that of the scores.
    private static List<PlanDriver> drivers(Plan plan, Projector projector, Projection projection) {
        return new PlanDrivers(plan, projector.observed(), projection).drivers().stream()
                .sorted(Comparator.comparing(driver -> name(driver.series()))).toList();
    }

    private static String name(SeriesKey series) {
        return series.indicator() + '@' + series.region();
    }

    /// What had to give way because the correlations that the scenario states cannot be together; null where nothing had to.
    public @Nullable CorrelationRepair correlationRepair() {
        return repair;
    }

    /// What is uncertain, sorted by name.
    public List<PlanDriver> drivers() {
        return drivers;
    }

    /// What chance makes of a target.
    ///
    /// @param met the paths that meet it
    /// @param quantiles 10, 25, 50, 75 and 90 % of what it measures, in its unit, by year
    public record SimulatedTarget(Target target, PathSet met, NavigableMap<Integer, List<Double>> quantiles) {

        public double probability() {
            return met.probability();
        }
    }

    /// What uncertain series a target hangs on; where none, chance cannot change whether it is met.
    public List<PlanDriver> driversBehind(Target target) {
        Set<SeriesKey> driven = drivers.stream().map(PlanDriver::series).collect(Collectors.toSet());
        Set<SeriesKey> behind = new MovingSeries(plan, projector.formulas(), projection, driven)
                .drivenBehind(TargetPaths.measured(plan, target));
        return drivers.stream().filter(driver -> behind.contains(driver.series())).toList();
    }

    /// Which of a target's values to look at.
    private record Output(Target target, int year, boolean met) {}

    /// @param targets that can be judged under the projection
    /// @return by target id, in the order given
    public SequencedMap<String, SimulatedTarget> run(Collection<Target> targets, RunControl control) {
        List<Output> outputs = new ArrayList<>();
        for (Target target : targets) {
            outputs.add(new Output(target, target.year(), true));
            for (int year = plan.baseYear() + 1; year <= Math.min(projection.horizon(), target.year()); year++) {
                outputs.add(new Output(target, year, false));
            }
        }
        PathSet[] met = new PathSet[outputs.size()];
        double[][] quantiles = new double[outputs.size()][];
        new Simulator(draws, scores, workers).runInPasses(() -> new Model(outputs),
                IntStream.range(0, outputs.size()).toArray(), MEMORY, columns -> read(outputs, columns, met, quantiles),
                control);
        SequencedMap<String, SimulatedTarget> results = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            Target target = outputs.get(i).target();
            if (outputs.get(i).met()) {
                results.put(target.id(), new SimulatedTarget(target, met[i], quantiles(target, outputs, quantiles)));
            }
        }
        return results;
    }

    /// The paths that meet each target, without what it measures: what a slider that moves waits for.
    ///
    /// @param targets that can be judged under the projection
    /// @return by target id, in the order given; the same paths as [#run] gives
    public SequencedMap<String, PathSet> met(Collection<Target> targets, RunControl control) {
        return look(targets, null, control).met();
    }

    /// The paths that would meet a target if it were one of other years.
    ///
    /// @param years up to the projection's horizon
    public NavigableMap<Integer, PathSet> metIn(Target target, List<Integer> years, RunControl control) {
        List<Output> outputs = years.stream().map(year -> new Output(target.withYear(year), year, true)).toList();
        Columns columns = Columns.all(outputs.size(), draws.paths());
        new Simulator(draws, scores, workers).run(() -> new Model(outputs), columns, control);
        NavigableMap<Integer, PathSet> met = new TreeMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            met.put(outputs.get(i).year(), PathSet.atLeast(columns.of(i), 1));
        }
        return met;
    }

    /// What is seen while a slider moves.
    ///
    /// @param met by target id: the paths that meet it
    /// @param fan 10, 25, 50, 75 and 90 % of a series' figures by projected year, in its unit and linked to the base year as its
    ///     targets see them; empty where it does not vary
    public record Look(SequencedMap<String, PathSet> met, NavigableMap<Integer, List<Double>> fan) {}

    /// The paths that meet each target, and where the figures of a series lie, from one run.
    ///
    /// @param targets that can be judged under the projection
    /// @param fan null where no series is looked at
    public Look look(Collection<Target> targets, @Nullable SeriesKey fan, RunControl control) {
        List<Output> outputs = targets.stream().map(target -> new Output(target, target.year(), true)).toList();
        List<Integer> years = fan == null ? List.of() : projectedYears(fan);
        if (outputs.isEmpty() && years.isEmpty()) {
            return new Look(new LinkedHashMap<>(), new TreeMap<>());
        }
        Columns columns = Columns.all(outputs.size() + years.size(), draws.paths());
        new Simulator(draws, scores, workers).run(() -> new Model(outputs, fan, years), columns, control);
        SequencedMap<String, PathSet> met = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            met.put(outputs.get(i).target().id(), PathSet.atLeast(columns.of(i), 1));
        }
        return new Look(met, bands(years, columns, outputs.size()));
    }

    /// 10, 25, 50, 75 and 90 % of a series' figures by projected year, in its unit; empty where it does not vary.
    public NavigableMap<Integer, List<Double>> fan(SeriesKey series, RunControl control) {
        return look(List.of(), series, control).fan();
    }

    /// None where chance does not touch the series.
    private List<Integer> projectedYears(SeriesKey series) {
        ProjectedSeries projected = projection.get(series);
        Set<SeriesKey> driven = drivers.stream().map(PlanDriver::series).collect(Collectors.toSet());
        return projected == null || new MovingSeries(plan, projector.formulas(), projection, driven)
                .drivenBehind(List.of(series)).isEmpty()
                        ? List.of()
                        : IntStream.rangeClosed(plan.baseYear(), projection.horizon()).filter(projected::isProjected)
                                .boxed().toList();
    }

    private static NavigableMap<Integer, List<Double>> bands(List<Integer> years, Columns columns, int from) {
        NavigableMap<Integer, List<Double>> bands = new TreeMap<>();
        Quantiles order = new Quantiles();
        for (int i = 0; i < years.size(); i++) {
            double[] found = order.of(columns.of(from + i), QUANTILES);
            if (!Double.isNaN(found[0])) {
                bands.put(years.get(i), Arrays.stream(found).boxed().toList());
            }
        }
        return bands;
    }

    /// By year, where there is a value on any path.
    private static NavigableMap<Integer, List<Double>> quantiles(Target target, List<Output> outputs,
            double[][] quantiles) {
        NavigableMap<Integer, List<Double>> byYear = new TreeMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            Output output = outputs.get(i);
            if (!output.met() && output.target().id().equals(target.id()) && !Double.isNaN(quantiles[i][0])) {
                byYear.put(output.year(), Arrays.stream(quantiles[i]).boxed().toList());
            }
        }
        return byYear;
    }

    private void read(List<Output> outputs, Columns columns, PathSet[] met, double[][] quantiles) {
        workers.run(outputs.size(), () -> {
            Quantiles order = new Quantiles();
            return i -> {
                if (columns.isKept(i)) {
                    if (outputs.get(i).met()) {
                        met[i] = PathSet.atLeast(columns.of(i), 1);
                    } else {
                        quantiles[i] = order.of(columns.of(i), QUANTILES);
                    }
                }
            };
        }, RunControl.none());
    }

    /// What a target measures in its year at a probability: as much or less of it on that part of the paths. In its unit; NaN where
    /// no path has a value.
    ///
    /// @param probability from 0 to 1
    public double quantile(Target target, double probability, RunControl control) {
        return new Quantiles().of(valuesOf(target, control).of(0), probability)[0];
    }

    /// What targets measure on every path, in their unit: in their year, or, where every year counts, in the worst of them. NaN where a
    /// path has no value.
    ///
    /// @return by target id, in the order given
    public SequencedMap<String, double[]> measured(Collection<Target> targets, RunControl control) {
        List<Output> outputs = targets.stream().flatMap(target -> IntStream
                .rangeClosed(target.kind() instanceof TargetKind.RangePerYear ? plan.baseYear() + 1 : target.year(),
                        target.year())
                .mapToObj(year -> new Output(target, year, false))).toList();
        SequencedMap<String, double[]> measured = new LinkedHashMap<>();
        if (outputs.isEmpty()) {
            return measured;
        }
        Columns columns = Columns.all(outputs.size(), draws.paths());
        new Simulator(draws, scores, workers).run(() -> new Model(outputs), columns, control);
        for (int i = 0; i < outputs.size(); i++) {
            measured.merge(outputs.get(i).target().id(), columns.of(i), PlanSimulation::worse);
        }
        return measured;
    }

    private static double[] worse(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> Math.min(one[i], other[i])).toArray();
    }

    private Columns valuesOf(Target target, RunControl control) {
        Columns values = Columns.all(1, draws.paths());
        new Simulator(draws, scores, workers).run(() -> new Model(List.of(new Output(target, target.year(), false))),
                values, control);
        return values;
    }

    /// Every driver's influence on a target's value, the largest swing first.
    public List<Influence> influences(Target target, RunControl control) {
        return influences(valuesOf(target, control), control).influences();
    }

    /// What a target measures in its year hangs on.
    public Influences influencesOn(Target target, RunControl control) {
        return influences(valuesOf(target, control), control);
    }

    /// What a series hangs on in a year.
    public Influences influencesOn(SeriesKey series, int year, RunControl control) {
        Columns values = Columns.all(1, draws.paths());
        new Simulator(draws, scores, workers).run(() -> {
            FigurePaths figures = new FigurePaths(plan, projector, projection, drivers,
                    List.of(series), drawnAfter);
            return (block, into) -> {
                figures.evaluate(block);
                into.put(0, figures.figures(series, year));
            };
        }, values, control);
        return influences(values, control);
    }

    private Influences influences(Columns values, RunControl control) {
        Columns columns = Columns.all(drivers.size(), draws.paths());
        new Simulator(draws, scores, workers).run(ScoreOutputs::new, columns, control);
        return Influences.of(drivers, IntStream.range(0, drivers.size()).mapToObj(columns::of).toList(), values.of(0));
    }

    /// Targets on a block of paths.
    private final class Model implements PathModel {

        private final List<Output> outputs;
        private final FigurePaths figures;
        private final List<TargetPaths> targets;
        private final @Nullable SeriesKey fan;
        private final List<Integer> years;

        Model(List<Output> outputs) {
            this(outputs, null, List.of());
        }

        /// @param fan whose figures of some years come after the outputs
        Model(List<Output> outputs, @Nullable SeriesKey fan, List<Integer> years) {
            this.outputs = outputs;
            this.fan = fan;
            this.years = years;
            this.figures = new FigurePaths(plan, projector, projection, drivers,
                    Stream.concat(outputs.stream().flatMap(one -> TargetPaths.measured(plan, one.target()).stream()),
                            Stream.ofNullable(fan)).toList(),
                    drawnAfter);
            this.targets = outputs.stream().map(output -> new TargetPaths(plan, output.target(), figures)).toList();
        }

        @Override
        public void evaluate(ScoreBlock block, OutputBlock into) {
            figures.evaluate(block);
            for (int i = 0; i < outputs.size(); i++) {
                if (into.isWanted(i)) {
                    into.put(i, outputs.get(i).met()
                            ? targets.get(i).met(block.count())
                            : targets.get(i).value(outputs.get(i).year(), block.count()));
                }
            }
            if (fan != null) {
                for (int i = 0; i < years.size(); i++) {
                    into.put(outputs.size() + i, figures.figures(fan, years.get(i)));
                }
            }
        }
    }
}
