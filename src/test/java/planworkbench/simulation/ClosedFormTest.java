package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a simulation finds against what a formula says.
class ClosedFormTest {

    private static final int PATHS = 100_000;

    /// The rows attainment_lognormal of the known-good numbers.
    @ParameterizedTest
    @CsvSource({"900, 1000, 2, 0.06, 0.03, 0.6039", "860, 1075, 4, 0.055, 0.02, 0.4112"})
    void the_probability_of_a_log_normal_level_is_the_closed_forms(double now, double target, int years, double growth,
            double spread, double published) {
        double exact = StandardNormal.cdf((StrictMath.log(now / target) + years * StrictMath.log1p(growth))
                / (spread * Math.sqrt(years)));
        assertThat(exact).isCloseTo(published, within(5e-5));
        for (Sampling sampling : Sampling.values()) {
            double[] levels = outcomes(sampling, 2025, PATHS, 1, years, scores -> now
                    * StrictMath.exp(years * StrictMath.log1p(growth) + spread * sum(scores)));
            PathSet met = PathSet.atLeast(levels, target);
            assertThat(met.probability()).as(sampling.name()).isCloseTo(exact, within(3 * met.standardError()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sum_of_correlated_normals_has_the_mean_and_spread_of_the_formula(Sampling sampling) {
        int drivers = 8;
        double rho = 0.3;
        double[] sums = outcomes(sampling, 7, PATHS, drivers, 1, ClosedFormTest::sum);
        ColumnSummary summary = ColumnSummary.of(sums);
        double deviation = Math.sqrt(drivers + drivers * (drivers - 1) * rho);
        assertThat(summary.mean()).isCloseTo(0, within(3 * summary.standardError()));
        assertThat(summary.standardDeviation()).isCloseTo(deviation, within(3 * deviation / Math.sqrt(2.0 * PATHS)));
        double[] quantiles = new Quantiles().of(sums, 0.05, 0.5, 0.95);
        for (int i = 0; i < 3; i++) {
            double p = new double[]{0.05, 0.5, 0.95}[i];
            double score = StandardNormal.quantile(p);
            double error = deviation * Math.sqrt(p * (1 - p) / PATHS) / StandardNormal.density(score);
            assertThat(quantiles[i]).isCloseTo(deviation * score, within(3 * error));
        }
    }

    @Test
    void ten_thousand_paths_of_a_latin_hypercube_know_a_mean_better_than_a_hundred_thousand_plain_ones() {
        int years = 5;
        double exact = StrictMath.pow(1.066, years);
        ToDoubleFunction<double[]> level = scores -> {
            double value = 1;
            for (double score : scores) {
                value *= 1.066 + 0.03 * score;
            }
            return value;
        };
        double hypercube = 0;
        double sobol = 0;
        double plain = 0;
        for (int seed = 0; seed < 20; seed++) {
            hypercube += square(mean(outcomes(Sampling.LATIN_HYPERCUBE, seed, 10_000, 1, years, level)) - exact);
            sobol += square(mean(outcomes(Sampling.SOBOL, seed, 10_000, 1, years, level)) - exact);
            plain += square(mean(outcomes(Sampling.PLAIN, seed, 100_000, 1, years, level)) - exact);
        }
        assertThat(hypercube).isLessThan(plain);
        assertThat(sobol).isLessThan(hypercube);
    }

    /// The outcome of each path from its scores, driver by driver and year by year; drivers correlate by 0.3.
    private static double[] outcomes(Sampling sampling, long seed, int paths, int drivers, int years,
            ToDoubleFunction<double[]> outcome) {
        List<String> names = new ArrayList<>();
        for (int driver = 0; driver < drivers; driver++) {
            names.add(String.format(Locale.ROOT, "driver %02d", driver));
        }
        Dependence dependence = drivers == 1 ? new Dependence.None() : new Dependence.CommonFactor(0.3);
        Columns columns = Columns.all(1, paths);
        PathModel model = (scores, outputs) -> {
            double[] values = new double[scores.count()];
            double[] path = new double[drivers * years];
            for (int i = 0; i < values.length; i++) {
                for (int place = 0; place < path.length; place++) {
                    path[place] = scores.of(place / years, place % years)[i];
                }
                values[i] = outcome.applyAsDouble(path);
            }
            outputs.put(0, values);
        };
        new Simulator(new Draws(new Drivers(names, years, dependence, 0), sampling, seed, paths), Workers.alone())
                .run(() -> model, columns, RunControl.none());
        return columns.of(0);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double mean(double[] values) {
        return ColumnSummary.of(values).mean();
    }

    private static double square(double value) {
        return value * value;
    }
}
