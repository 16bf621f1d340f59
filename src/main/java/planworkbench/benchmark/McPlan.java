package planworkbench.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import planworkbench.simulation.CholeskyFactor;
import planworkbench.simulation.Columns;
import planworkbench.simulation.CorrelationMatrix;
import planworkbench.simulation.Dependence;
import planworkbench.simulation.Draws;
import planworkbench.simulation.Drivers;
import planworkbench.simulation.OutputBlock;
import planworkbench.simulation.PathModel;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.ScoreBlock;
import planworkbench.simulation.Simulator;
import planworkbench.simulation.Workers;

/// MC-plan: 30 indicators over 5 years, growth drawn yearly with correlation 0.3 between all, 10 ratios of them; quantiles of every
/// value in each year, and how likely each target is. Other sizes show how the time grows.
public final class McPlan {

    private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};
    private static final double CORRELATION = 0.3;
    private static final int SEED = 2025;

    private final Size size;
    private final Draws draws;
    private final Workers workers;
    private final Columns columns;
    private double[] probabilities = {};

    /// @param indicators a multiple of 3: there is a ratio for every third
    public record Size(int indicators, int years, int paths) {

        public static final Size STATED = new Size(30, 5, 100_000);

        int ratios() {
            return indicators / 3;
        }

        int outputs() {
            return (indicators + ratios()) * years;
        }
    }

    public McPlan(Size size, Sampling sampling, Workers workers) {
        this.size = size;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size.indicators(); i++) {
            names.add(String.format(Locale.ROOT, "growth %03d", i));
        }
        Dependence dependence = CholeskyFactor.of(CorrelationMatrix.uniform(size.indicators(), CORRELATION))
                .orElseThrow();
        this.draws = new Draws(new Drivers(names, size.years(), dependence, 0), sampling, SEED, size.paths());
        this.workers = workers;
        this.columns = Columns.all(size.outputs(), size.paths());
    }

    public void all() {
        sample();
        quantiles();
        probabilities();
    }

    /// Random numbers, correlation, growth, ratios.
    public void sample() {
        new Simulator(draws, workers).run(() -> new Model(size), columns, RunControl.none());
    }

    /// Five of each column.
    public double[][] quantiles() {
        return columns.quantiles(size.outputs(), workers, PROBABILITIES);
    }

    public double[] probabilities() {
        double[] found = new double[size.indicators()];
        int lastYear = (size.years() - 1) * (size.indicators() + size.ratios());
        IntConsumer count = i -> found[i] = PathSet.atLeast(columns.of(lastYear + i),
                base(i) * StrictMath.pow(1 + mean(i), size.years())).probability();
        workers.run(found.length, () -> count, RunControl.none());
        probabilities = found;
        return found;
    }

    static Job job(Workers workers) {
        McPlan bench = new McPlan(Size.STATED, Sampling.PLAIN, workers);
        return new Job("mc-plan", "ms", 150, bench::all, bench::isAsLogNormal);
    }

    /// A product of five factors with small spread is nearly log-normal: its median lies below its mean by half its variance, so the
    /// mean is reached with a probability a little below one half.
    private boolean isAsLogNormal() {
        for (int i = 0; i < size.indicators(); i++) {
            double spread = deviation(i) / (1 + mean(i)) * Math.sqrt(size.years());
            // the normal distribution's density at 0 times half a spread
            if (Math.abs(probabilities[i] - (0.5 - spread / 2 * 0.398942)) > 0.006) {
                return false;
            }
        }
        return true;
    }

    private double base(int i) {
        return 50 + 1450 * part(i);
    }

    private double mean(int i) {
        return 0.02 + 0.1 * part(i);
    }

    private double deviation(int i) {
        return 0.01 + 0.05 * part(i);
    }

    private double part(int i) {
        return (double) i / (size.indicators() - 1);
    }

    private final class Model implements PathModel {

        private final double[][] levels;
        private final double[] ratio = new double[Draws.BLOCK];

        Model(Size size) {
            levels = new double[size.indicators()][Draws.BLOCK];
        }

        @Override
        public void evaluate(ScoreBlock scores, OutputBlock outputs) {
            for (int i = 0; i < levels.length; i++) {
                Arrays.fill(levels[i], base(i));
            }
            int ratios = size.ratios();
            for (int year = 0; year < size.years(); year++) {
                int first = year * (levels.length + ratios);
                for (int i = 0; i < levels.length; i++) {
                    grow(levels[i], scores.of(i, year), 1 + mean(i), deviation(i), scores.count());
                    outputs.put(first + i, levels[i]);
                }
                for (int i = 0; i < ratios; i++) {
                    divide(levels[i], levels[i + ratios], ratio, scores.count());
                    outputs.put(first + levels.length + i, ratio);
                }
            }
        }

        private static void grow(double[] level, double[] scores, double growth, double deviation, int count) {
            for (int p = 0; p < count; p++) {
                level[p] *= growth + deviation * scores[p];
            }
        }

        private static void divide(double[] part, double[] whole, double[] into, int count) {
            for (int p = 0; p < count; p++) {
                into[p] = part[p] / whole[p] * 100;
            }
        }
    }
}
