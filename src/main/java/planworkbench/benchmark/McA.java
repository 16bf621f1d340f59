package planworkbench.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import planworkbench.formula.Calculation;
import planworkbench.formula.FormulaProgram;
import planworkbench.simulation.Columns;
import planworkbench.simulation.Dependence;
import planworkbench.simulation.Draws;
import planworkbench.simulation.Drivers;
import planworkbench.simulation.OutputBlock;
import planworkbench.simulation.PathModel;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.ScoreBlock;
import planworkbench.simulation.ScoreOutputs;
import planworkbench.simulation.Simulator;
import planworkbench.simulation.Tornado;
import planworkbench.simulation.TornadoBar;
import planworkbench.simulation.Workers;

/// MC-A: PlanBench-50 with growth drawn every year, one common factor among the fifty, 10,000 paths through the formula language; seven
/// quantiles of each ratio and of the total in every year, and how likely each target is.
public final class McA {

    private static final double[] PROBABILITIES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};
    private static final double CORRELATION = 0.3;
    private static final double DEVIATION = 0.015;
    private static final double TAIL = 0.1;
    private static final int SEED = 2035;
    /// Paths that are computed together, fewer than are drawn together: fewer still would visit the pages of the outputs too often.
    private static final int PATHS = 256;

    private final Size size;
    private final FormulaProgram program;
    private final Draws draws;
    private final Workers workers;
    /// by indicator: the ratios of each year, then the total of each, then the last year's attainment
    private final Columns columns;

    public record Size(int levels, int years, int paths) {

        public static final Size STATED = new Size(PlanBench50.LEVELS, PlanBench50.LAST - PlanBench50.FIRST, 10_000);

        int ranged() {
            return (levels + 1) * years;
        }
    }

    public McA(Size size, Workers workers) {
        this.size = size;
        this.program = PlanBench50.program(size.levels(), PlanBench50.FIRST + size.years());
        List<String> names = IntStream.range(0, size.levels())
                .mapToObj(i -> String.format(Locale.ROOT, "growth %03d", i)).toList();
        this.draws = new Draws(new Drivers(names, size.years(), new Dependence.CommonFactor(CORRELATION), 0),
                Sampling.PLAIN, SEED, size.paths());
        this.workers = workers;
        this.columns = Columns.all(size.ranged() + size.levels(), size.paths());
    }

    public void all() {
        sample();
        quantiles();
        probabilities();
    }

    public void sample() {
        new Simulator(draws, workers).run(Model::new, columns, RunControl.none());
    }

    public double[][] quantiles() {
        return columns.quantiles(size.ranged(), workers, PROBABILITIES);
    }

    public double[] probabilities() {
        double[] found = new double[size.levels()];
        IntConsumer count = i -> found[i] = PathSet.atLeast(columns.of(size.ranged() + i), 1).probability();
        workers.run(found.length, () -> count, RunControl.none());
        return found;
    }

    static Job job(Workers workers) {
        McA bench = new McA(Size.STATED, workers);
        return new Job("mc-a", "ms", 50, bench::all, bench::isMeanOfTotalAsExpected);
    }

    /// What the last year's total hangs on, driver by driver. Which paths are a driver's lowest and highest is settled with the draws,
    /// before a slider moves.
    static Job tornado(Workers workers) {
        McA bench = new McA(Size.STATED, workers);
        bench.sample();
        Tornado tornado = bench.tornado();
        List<TornadoBar> bars = new ArrayList<>();
        return new Job("tornado-50", "ms", 2, () -> {
            bars.clear();
            bars.addAll(tornado.bars(bench.totals()));
        }, () -> bars.size() == Size.STATED.levels() && bars.stream().allMatch(bar -> bar.swing() > 0));
    }

    public Tornado tornado() {
        Columns scores = Columns.all(size.levels(), size.paths());
        new Simulator(draws, workers).run(ScoreOutputs::new, scores, RunControl.none());
        return Tornado.of(IntStream.range(0, size.levels()).mapToObj(scores::of).toList(), TAIL);
    }

    /// The last year's, by path.
    public double[] totals() {
        return columns.of(size.ranged() - 1);
    }

    /// Growth is drawn independently year by year, so that the mean of a product is the product of means.
    private boolean isMeanOfTotalAsExpected() {
        double expected = 0;
        for (int i = 0; i < size.levels(); i++) {
            expected += PlanBench50.base(i) * StrictMath.pow(1 + mean(i), size.years());
        }
        double[] totals = totals();
        double mean = Arrays.stream(totals).average().orElseThrow();
        double variance = Arrays.stream(totals).map(total -> (total - mean) * (total - mean)).sum() / totals.length;
        return Math.abs(mean - expected) < 3 * Math.sqrt(variance / totals.length);
    }

    private static double mean(int i) {
        return (1 + (i % 9) * 0.7) / 100;
    }

    private final class Model implements PathModel {

        private final Calculation calculation = program.calculation(PATHS);
        private final double[][] levels = new double[size.levels()][];
        private final double[][] ratios = new double[size.levels()][];
        private final double[][] attainments = new double[size.levels()][];
        private final double[] total = cells("total");

        Model() {
            for (int i = 0; i < size.levels(); i++) {
                levels[i] = cells(PlanBench50.level(i));
                ratios[i] = cells(PlanBench50.per(i));
                attainments[i] = cells(PlanBench50.attainment(i));
                Arrays.fill(levels[i], 0, PATHS, PlanBench50.base(i));
            }
        }

        private double[] cells(String name) {
            return calculation.cells(PlanBench50.row(program, name));
        }

        @Override
        public void evaluate(ScoreBlock scores, OutputBlock outputs) {
            for (int path = 0; path < scores.count(); path += PATHS) {
                evaluate(scores, path, Math.min(PATHS, scores.count() - path), outputs);
            }
        }

        private void evaluate(ScoreBlock scores, int path, int count, OutputBlock outputs) {
            for (int i = 0; i < levels.length; i++) {
                for (int year = 0; year < size.years(); year++) {
                    grow(levels[i], year * PATHS, scores.of(i, year), path, 1 + mean(i), count);
                }
            }
            calculation.recompute();
            for (int year = 0; year < size.years(); year++) {
                int from = (year + 1) * PATHS;
                for (int i = 0; i < levels.length; i++) {
                    outputs.put(i * size.years() + year, ratios[i], from, path, count);
                }
                outputs.put(levels.length * size.years() + year, total, from, path, count);
            }
            for (int i = 0; i < levels.length; i++) {
                outputs.put(size.ranged() + i, attainments[i], size.years() * PATHS, path, count);
            }
        }

        /// @param at where the year before begins
        private static void grow(double[] level, int at, double[] scores, int path, double growth, int count) {
            for (int p = 0; p < count; p++) {
                level[at + PATHS + p] = level[at + p] * (growth + DEVIATION * scores[path + p]);
            }
        }
    }
}
