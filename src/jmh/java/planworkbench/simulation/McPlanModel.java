package planworkbench.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/// MC-plan: 30 indicators over 5 years, growth drawn yearly with correlation 0.3 between all, 10 ratios of them.
final class McPlanModel {

    static final int INDICATORS = 30;
    static final int RATIOS = 10;
    static final int YEARS = 5;
    static final int OUTPUTS = (INDICATORS + RATIOS) * YEARS;
    static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final Draws draws;
    private final Workers workers;
    private final Columns columns;

    McPlanModel(int paths, Sampling sampling, Executor executor, int threads) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            names.add(String.format(Locale.ROOT, "growth %02d", i));
        }
        Dependence dependence = CholeskyFactor.of(CorrelationMatrix.uniform(INDICATORS, 0.3)).orElseThrow();
        this.draws = new Draws(new Drivers(names, YEARS, dependence, 0), sampling, 2025, paths);
        this.workers = new Workers(executor, threads);
        this.columns = Columns.all(OUTPUTS, paths);
    }

    void sample() {
        new Simulator(draws, workers).run(Model::new, columns, RunControl.none());
    }

    double[][] quantiles() {
        double[][] found = new double[OUTPUTS][];
        workers.run(OUTPUTS, () -> {
            Quantiles quantiles = new Quantiles();
            return output -> found[output] = quantiles.of(columns.of(output), PROBABILITIES);
        }, RunControl.none());
        return found;
    }

    double[] probabilities() {
        double[] found = new double[INDICATORS];
        IntConsumer count = i -> found[i] = PathSet.atLeast(columns.of((YEARS - 1) * (INDICATORS + RATIOS) + i),
                base(i) * StrictMath.pow(1 + mean(i), YEARS)).probability();
        workers.run(INDICATORS, () -> count, RunControl.none());
        return found;
    }

    static double base(int i) {
        return 50 + 1450.0 * i / (INDICATORS - 1);
    }

    static double mean(int i) {
        return 0.02 + 0.1 * i / (INDICATORS - 1);
    }

    static double deviation(int i) {
        return 0.01 + 0.05 * i / (INDICATORS - 1);
    }

    private static final class Model implements PathModel {

        private final double[][] levels = new double[INDICATORS][Draws.BLOCK];
        private final double[] ratio = new double[Draws.BLOCK];

        @Override
        public void evaluate(ScoreBlock scores, OutputBlock outputs) {
            for (int i = 0; i < INDICATORS; i++) {
                Arrays.fill(levels[i], base(i));
            }
            for (int year = 0; year < YEARS; year++) {
                int first = year * (INDICATORS + RATIOS);
                for (int i = 0; i < INDICATORS; i++) {
                    grow(levels[i], scores.of(i, year), 1 + mean(i), deviation(i), scores.count());
                    outputs.put(first + i, levels[i]);
                }
                for (int i = 0; i < RATIOS; i++) {
                    divide(levels[i], levels[i + RATIOS], ratio, scores.count());
                    outputs.put(first + INDICATORS + i, ratio);
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
