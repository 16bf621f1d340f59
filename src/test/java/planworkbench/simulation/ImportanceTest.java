package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/// Ranks, importance, tornado, sets of paths and summaries of columns.
class ImportanceTest {

    private static final int PATHS = 20_000;

    @Test
    void equal_values_share_the_mean_of_their_ranks() {
        assertThat(Ranks.of(new double[]{30, 10, 20, 20, Double.NaN, -0.0, 0.0}))
                .containsExactly(6, 3, 4.5, 4.5, Double.NaN, 1.5, 1.5);
    }

    @Test
    void many_values_have_the_ranks_of_their_places_when_sorted() {
        double[] values = uniforms("x");
        values[5] = Double.NaN;
        double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        double[] expected = Arrays.stream(values).map(value -> Arrays.binarySearch(sorted, value) + 1.0).toArray();
        expected[5] = Double.NaN;
        assertThat(Ranks.of(values)).containsExactly(expected);
    }

    /// Rank correlation of normal variables with correlation r is 6/π·asin(r/2).
    @Test
    void importance_is_the_squared_rank_correlation_over_their_sum() {
        double[] strong = normals("strong");
        double[] weak = normals("weak");
        double[] none = normals("none");
        double[] output = new double[PATHS];
        Arrays.setAll(output, i -> StrictMath.exp(0.8 * strong[i] - 0.6 * weak[i]));
        RankImportance importance = RankImportance.of(List.of(strong, weak, none), output);
        double first = 6 / Math.PI * StrictMath.asin(0.4);
        double second = -6 / Math.PI * StrictMath.asin(0.3);
        double error = 3 / Math.sqrt(PATHS);
        assertThat(importance.correlations().get(0)).isCloseTo(first, within(error));
        assertThat(importance.correlations().get(1)).isCloseTo(second, within(error));
        assertThat(importance.correlations().get(2)).isCloseTo(0, within(error));
        assertThat(importance.shares().get(0)).isCloseTo(first * first / (first * first + second * second),
                within(error));
        assertThat(importance.shares().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void paths_without_a_value_and_drivers_that_stand_still_explain_nothing() {
        double[] driver = normals("driver");
        double[] output = driver.clone();
        output[3] = Double.NaN;
        RankImportance importance = RankImportance.of(List.of(driver, new double[PATHS]), output);
        assertThat(importance.correlations().get(0)).isCloseTo(1, within(1e-12));
        assertThat(importance.correlations().get(1)).isNaN();
        assertThat(importance.shares()).containsExactly(1.0, 0.0);
    }

    /// The mean of a standard normal variable above its 90 % quantile is φ(z)/0.1.
    @Test
    void a_tornado_bar_reaches_from_the_mean_at_low_to_the_mean_at_high_values_of_the_driver() {
        double[] driver = normals("driver");
        double[] noise = normals("noise");
        double[] output = new double[PATHS];
        Arrays.setAll(output, i -> 100 - 2 * driver[i] + noise[i]);
        TornadoBar bar = Tornado.of(List.of(driver), 0.1).bars(output).getFirst();
        double mean = StandardNormal.density(StandardNormal.quantile(0.9)) / 0.1;
        double error = 3 * 1.3 / Math.sqrt(0.1 * PATHS);
        assertThat(bar.low()).isCloseTo(100 + 2 * mean, within(error));
        assertThat(bar.high()).isCloseTo(100 - 2 * mean, within(error));
        assertThat(bar.swing()).isNegative();
    }

    @Test
    void scores_of_a_run_are_outputs_that_explain_it() {
        Draws draws = new Draws(new Drivers(List.of("a", "b"), 2, new Dependence.None(), 0), Sampling.PLAIN, 3, 1_000);
        Columns columns = Columns.all(2, 1_000);
        new Simulator(draws, Workers.alone()).run(ScoreOutputs::new, columns, RunControl.none());
        ScoreBlock scores = draws.source().block(0, 512);
        assertThat(columns.of(1)[99]).isEqualTo(scores.of(1, 0)[99] + scores.of(1, 1)[99]);
    }

    @Test
    void targets_are_met_jointly_where_each_is_met() {
        PathSet first = PathSet.atLeast(new double[]{1, 2, 3, 4, Double.NaN}, 2);
        PathSet second = PathSet.atMost(new double[]{9, 9, 1, 2, 1}, 2);
        assertThat(first.probability()).isEqualTo(0.6);
        assertThat(first.and(second).probability()).isEqualTo(0.4);
        assertThat(first.and(PathSet.all(5)).count()).isEqualTo(3);
        assertThat(first.standardError()).isCloseTo(Math.sqrt(0.6 * 0.4 / 5), within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> first.and(PathSet.all(6)));
    }

    @Test
    void joint_probability_of_independent_targets_is_the_product() {
        PathSet first = PathSet.atLeast(uniforms("first"), 0.3);
        PathSet second = PathSet.of(uniforms("second"), u -> u > 0.2 && u < 0.6);
        PathSet both = first.and(second);
        assertThat(both.probability()).isCloseTo(0.7 * 0.4, within(3 * both.standardError()));
    }

    @Test
    void a_summary_counts_what_has_a_value_and_keeps_small_spreads_on_large_levels() {
        ColumnSummary summary = ColumnSummary.of(new double[]{1e9 + 1, Double.NaN, 1e9 + 2, 1e9 + 3});
        assertThat(summary).isEqualTo(new ColumnSummary(3, 1e9 + 2, 1));
        assertThat(ColumnSummary.of(new double[]{Double.NaN}).mean()).isNaN();
    }

    private static double[] uniforms(String name) {
        double[] values = new double[PATHS];
        new UniformReader().read(RandomStream.of(12).split(name), 0, values, PATHS);
        return values;
    }

    private static double[] normals(String name) {
        double[] values = uniforms(name);
        new NormalScores(PATHS).replace(values, PATHS);
        return values;
    }
}
