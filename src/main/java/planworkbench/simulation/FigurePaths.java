package planworkbench.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.Calculation;
import planworkbench.formula.FormulaProgram;
import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;

/// The figures of some series on a block of paths. What chance does not touch, directly or through others, has its projected figure
/// on every path.
///
/// Owns its buffers: one for each thread.
final class FigurePaths {

    private static final int BLOCK = Draws.BLOCK;

    private final Plan plan;
    private final Projection projection;
    private final int drawnAfter;
    private final int first;
    private final int years;
    private final Map<SeriesKey, double[][]> values = new HashMap<>();
    private final Map<SeriesKey, double[][]> figures = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /// Recomputes one series from scores or from other series.
    private interface Step {
        void run(ScoreBlock scores);
    }

    /// @param wanted the series whose figures will be asked for
    /// @param drawnAfter the last year before the first that has scores
    FigurePaths(Plan plan, Projector projector, Projection projection, List<PlanDriver> drivers,
            Collection<SeriesKey> wanted, int drawnAfter) {
        this.plan = plan;
        this.drawnAfter = drawnAfter;
        this.projection = projection;
        this.first = StrictMath.min(plan.baseYear(), projection.series().values().stream()
                .filter(series -> !series.values().isEmpty())
                .mapToInt(series -> series.values().years().first()).min().orElse(plan.baseYear()));
        this.years = projection.horizon() - first + 1;
        Map<SeriesKey, Integer> numbers = new HashMap<>();
        drivers.forEach(driver -> numbers.put(driver.series(), numbers.size()));
        MovingSeries chance = new MovingSeries(plan, projector.formulas(), projection, numbers.keySet());
        Set<SeriesKey> needed = chance.behind(wanted);
        projection.series().values().stream().filter(series -> needed.contains(series.key()))
                .forEach(series -> values.put(series.key(), constant(series)));
        List<SeriesKey> moving = chance.inOrder().stream().filter(needed::contains).toList();
        List<SeriesKey> computed = new ArrayList<>();
        for (SeriesKey key : moving) {
            Integer driver = numbers.get(key);
            if (driver == null && plan.indicator(key.indicator()).definition() instanceof Definition.Formula) {
                computed.add(key);
                continue;
            }
            addFormulas(projector.formulas(), computed, moving);
            addStep(key, driver, drivers);
        }
        addFormulas(projector.formulas(), computed, moving);
        wanted.stream().distinct().filter(projection.series()::containsKey)
                .forEach(key -> figures.put(key, figuresOf(key, moving.contains(key))));
    }

    private void addStep(SeriesKey key, @Nullable Integer driver, List<PlanDriver> drivers) {
        if (driver != null) {
            steps.add(driven(driver, drivers.get(driver)));
            return;
        }
        ProjectedSeries series = projected(key);
        Indicator indicator = plan.indicator(key.indicator());
        switch (indicator.definition()) {
            case Definition.Ratio(String part, String whole) -> steps.add(ratio(series,
                    new SeriesKey(part, key.region()), new SeriesKey(whole, key.region()),
                    indicator.unit().isPercent() ? 100 : 1));
            case Definition.RealGrowthOf(String level) -> steps.add(realGrowth(series,
                    new SeriesKey(level, key.region())));
            // a rank or a state that follows something is not drawn
            case Definition.Entered _,Definition.Formula _ -> {
            }
        }
    }

    private double[][] constant(ProjectedSeries series) {
        double[][] rows = new double[years][BLOCK];
        for (int year = 0; year < years; year++) {
            Arrays.fill(rows[year], series.values().get(first + year).orElse(Double.NaN));
        }
        return rows;
    }

    private double[][] rows(SeriesKey key) {
        double[][] rows = values.get(key);
        if (rows == null) {
            throw new IllegalArgumentException("no figures of " + key);
        }
        return rows;
    }

    private Step driven(int driver, PlanDriver about) {
        double[][] rows = rows(about.series());
        ProjectedSeries series = projected(about.series());
        Assumption assumption = Objects.requireNonNull(projection.scenario().assumption(about.series()));
        double scale = 1 + Objects.requireNonNullElse(assumption.method().priceChange(), 0.0);
        ScoreTransform transform = about.deviation().transform();
        FollowedPaths followed = followed(assumption.method());
        int start = StrictMath.max(start(series), drawnAfter + 1 - first);
        double[] deviation = new double[BLOCK];
        return scores -> {
            int count = scores.count();
            for (int year = start; year < years; year++) {
                if (assumption.overrides().containsKey(first + year)) {
                    continue;
                }
                transform.values(scores.of(driver, first + year - drawnAfter - 1), deviation, count);
                double supposed = supposed(series, year);
                if (followed == null) {
                    move(about.effect(), rows, year, supposed, supposed(series, year - 1), scale, deviation, count);
                } else {
                    followed.move(rows, year, supposed / supposed(series, year - 1), deviation, count);
                }
            }
        };
    }

    private double supposed(ProjectedSeries series, int year) {
        return series.values().get(first + year).orElse(Double.NaN);
    }

    private @Nullable FollowedPaths followed(ProjectionMethod method) {
        SeriesKey key = method.follows();
        if (key == null) {
            return null;
        }
        ProjectedSeries series = projected(key);
        double[][] asProjected = constant(series);
        boolean rates = plan.indicator(key.indicator()).measure() == Measure.GROWTH_RATE;
        return new FollowedPaths(rows(key), asProjected, rates,
                method instanceof ProjectionMethod.Elasticity elastic ? elastic.elasticity() : null);
    }

    private static void move(PlanDriver.Effect effect, double[][] rows, int year, double supposed, double before,
            double scale, double[] deviation, int count) {
        double[] row = rows[year];
        switch (effect) {
            case GROWTH -> {
                double growth = supposed / before;
                double[] last = rows[year - 1];
                for (int i = 0; i < count; i++) {
                    row[i] = last[i] * (growth + scale * deviation[i]);
                }
            }
            case STEP -> {
                double step = supposed - before;
                double[] last = rows[year - 1];
                for (int i = 0; i < count; i++) {
                    row[i] = last[i] + step + deviation[i];
                }
            }
            case VALUE -> {
                for (int i = 0; i < count; i++) {
                    row[i] = supposed + deviation[i];
                }
            }
        }
    }

    private int start(ProjectedSeries series) {
        return StrictMath.max(0, (series.origin() == null ? plan.baseYear() : series.origin()) - first + 1);
    }

    private Step ratio(ProjectedSeries series, SeriesKey over, SeriesKey under, double factor) {
        double[][] rows = rows(series.key());
        double[][] parts = rows(over);
        double[][] wholes = rows(under);
        int start = start(series);
        return scores -> {
            for (int year = start; year < years; year++) {
                for (int i = 0; i < scores.count(); i++) {
                    rows[year][i] = finite(parts[year][i] / wholes[year][i] * factor);
                }
            }
        };
    }

    private Step realGrowth(ProjectedSeries series, SeriesKey level) {
        Assumption supposed = projection.scenario().assumption(level);
        Double said = supposed == null ? null : supposed.method().priceChange();
        double price = said == null ? 0 : said;
        double[][] rows = rows(series.key());
        double[][] levels = rows(level);
        int start = StrictMath.max(1, start(series));
        return scores -> {
            for (int year = start; year < years; year++) {
                for (int i = 0; i < scores.count(); i++) {
                    rows[year][i] = finite((levels[year][i] / levels[year - 1][i] / (1 + price) - 1) * 100);
                }
            }
        };
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /// Takes what is computed so far over into the formulas, and theirs out of them.
    private void addFormulas(PlanFormulas formulas, List<SeriesKey> computed, List<SeriesKey> moving) {
        if (computed.isEmpty()) {
            return;
        }
        Set<SeriesKey> supposed = formulas.series().stream()
                .filter(key -> projection.scenario().assumption(key) != null).collect(Collectors.toSet());
        Calculation calculation = formulas.prepared(first, projection.horizon(), supposed,
                key -> projection.get(key) == null ? formulas.observed().stated(key) : projected(key).values(),
                formulas.observed()::stated, BLOCK);
        steps.add(new FormulaStep(calculation, List.copyOf(computed), moving));
        computed.clear();
    }

    /// Hands the moving figures to the formulas and takes over theirs.
    private final class FormulaStep implements Step {

        private final Calculation calculation;
        private final List<SeriesKey> entered = new ArrayList<>();
        private final List<SeriesKey> moved;

        FormulaStep(Calculation calculation, List<SeriesKey> moved, List<SeriesKey> moving) {
            this.calculation = calculation;
            this.moved = moved;
            FormulaProgram program = calculation.program();
            for (SeriesKey key : program.series()) {
                int row = program.row(key).orElseThrow();
                if (!program.computes(row) && moving.contains(key)) {
                    entered.add(key);
                }
            }
        }

        private void enter(SeriesKey key, int row) {
            double[][] rows = rows(key);
            for (int year = 0; year < years; year++) {
                System.arraycopy(rows[year], 0, calculation.cells(row), year * BLOCK, BLOCK);
            }
        }

        @Override
        public void run(ScoreBlock scores) {
            FormulaProgram program = calculation.program();
            entered.forEach(key -> enter(key, program.row(key).orElseThrow()));
            calculation.recompute();
            for (SeriesKey key : moved) {
                double[] cells = calculation.cells(program.row(key).orElseThrow());
                double[][] rows = rows(key);
                for (int year = start(projected(key)); year < years; year++) {
                    System.arraycopy(cells, year * BLOCK, rows[year], 0, BLOCK);
                }
            }
        }
    }

    private ProjectedSeries projected(SeriesKey key) {
        ProjectedSeries series = projection.get(key);
        if (series == null) {
            throw new IllegalArgumentException("not projected: " + key);
        }
        return series;
    }

    /// What a target is judged by: observed up to the origin, on the paths after it, linked to the base year.
    private double[][] figuresOf(SeriesKey key, boolean moves) {
        ProjectedSeries series = projected(key);
        double[][] linked = new double[years][];
        for (int year = 0; year < years; year++) {
            if (moves && series.isProjected(first + year)) {
                linked[year] = series.linkFactor() == 1 ? rows(key)[year] : linked(key, year, series.linkFactor());
            } else {
                linked[year] = new double[BLOCK];
                Arrays.fill(linked[year], projection.at(key, first + year) instanceof Figure.Known(double value, _)
                        ? value
                        : Double.NaN);
            }
        }
        return linked;
    }

    private double[] linked(SeriesKey key, int year, double factor) {
        double[] from = rows(key)[year];
        double[] linked = new double[BLOCK];
        steps.add(scores -> {
            for (int i = 0; i < scores.count(); i++) {
                linked[i] = from[i] * factor;
            }
        });
        return linked;
    }

    void evaluate(ScoreBlock scores) {
        for (Step step : steps) {
            step.run(scores);
        }
    }

    /// By path, of the block evaluated last; NaN where a path has none. Not to be changed.
    double[] figures(SeriesKey key, int year) {
        double[][] rows = figures.get(key);
        return rows == null || year < first || year >= first + years ? NONE : rows[year - first];
    }

    private static final double[] NONE = none();

    private static double[] none() {
        double[] none = new double[BLOCK];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
