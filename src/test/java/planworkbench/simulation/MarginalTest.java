package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarginalTest {

    static Stream<Marginal> marginals() {
        return Stream.of(new Marginal.Normal(0.066, 0.015), new Marginal.Uniform(-1, 3),
                new Marginal.Triangular(0.03, 0.07, 0.08), new Marginal.Triangular(0, 0, 1),
                new Marginal.Triangular(0, 1, 1), new Marginal.Pert(0.03, 0.07, 0.08), new Marginal.Pert(0, 0, 1),
                new Marginal.Pert(0, 1, 1), new Marginal.Pert(-2, 0, 2),
                new Marginal.PastErrors(List.of(0.012, -0.03, 0.004, 0.021, -0.007)));
    }

    /// Even steps through the probabilities stand for the integral.
    @ParameterizedTest
    @MethodSource("marginals")
    void mean_and_variance_are_those_of_the_closed_form(Marginal marginal) {
        int steps = 200_000;
        ScoreTransform transform = marginal.transform();
        double[] values = new double[steps];
        Arrays.setAll(values, i -> transform.value(StandardNormal.quantile((i + 0.5) / steps)));
        ColumnSummary summary = ColumnSummary.of(values);
        double deviation = Math.sqrt(marginal.variance());
        assertThat(summary.mean()).isCloseTo(marginal.mean(), within(1e-6 * deviation));
        assertThat(summary.standardDeviation()).isCloseTo(deviation, within(1e-4 * deviation));
    }

    @ParameterizedTest
    @MethodSource("marginals")
    void a_higher_score_never_gives_a_lower_value(Marginal marginal) {
        ScoreTransform transform = marginal.transform();
        double before = transform.value(-9);
        for (double score = -9; score <= 9; score += 1.0 / 512) {
            double value = transform.value(score);
            assertThat(value).isGreaterThanOrEqualTo(before);
            before = value;
        }
    }

    @ParameterizedTest
    @MethodSource("marginals")
    void many_values_are_the_same_as_one_by_one(Marginal marginal) {
        double[] scores = scores(1_000);
        double[] values = new double[1_000];
        marginal.transform().values(scores, values, 1_000);
        assertThat(values).containsExactly(Arrays.stream(scores).map(marginal.transform()::value).toArray());
    }

    @Test
    void triangular_values_are_distributed_as_their_straight_lines_say() {
        assertThat(statistic(new Marginal.Triangular(0, 1, 4), x -> x < 1 ? x * x / 4 : 1 - (4 - x) * (4 - x) / 12))
                .isLessThan(KolmogorovSmirnov.ONE_IN_A_THOUSAND);
    }

    @Test
    void pert_values_are_distributed_as_the_beta_function_says() {
        assertThat(statistic(new Marginal.Pert(0, 1, 4), x -> Beta.regularizedBeta(x / 4, 2, 4)))
                .isLessThan(KolmogorovSmirnov.ONE_IN_A_THOUSAND);
    }

    @Test
    void past_errors_are_evenly_spread_between_neighbours() {
        assertThat(statistic(new Marginal.PastErrors(List.of(3.0, 0.0, 1.0)), x -> x < 1 ? x / 2 : 0.5 + (x - 1) / 4))
                .isLessThan(KolmogorovSmirnov.ONE_IN_A_THOUSAND);
    }

    /// Of the beta distribution with 7/3 and 11/3 (scipy).
    @Test
    void pert_quantiles_are_those_of_another_program() {
        double[] probabilities = {0.001, 0.1, 0.5, 0.9, 0.999};
        double[] expected = {0.018994079818049653, 0.15302769367647923, 0.37581250700412105, 0.6444566976205804,
            0.9075758235785342};
        ScoreTransform pert = new Marginal.Pert(0, 1, 3).transform();
        double[] actual = Arrays.stream(probabilities).map(p -> pert.value(StandardNormal.quantile(p)) / 3).toArray();
        assertThat(actual).containsExactly(expected, within(1e-9));
    }

    @Test
    void without_any_spread_every_score_gives_the_same() {
        assertThat(Stream.of(new Marginal.Normal(7, 0), new Marginal.Uniform(7, 7), new Marginal.Triangular(7, 7, 7),
                new Marginal.Pert(7, 7, 7), new Marginal.PastErrors(List.of(7.0)))
                .mapToDouble(marginal -> marginal.transform().value(1.5))).containsOnly(7.0);
    }

    @Test
    void limits_out_of_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Marginal.Pert(0, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Marginal.Triangular(1, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Marginal.Uniform(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Marginal.Normal(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Marginal.PastErrors(List.of()));
    }

    private static double statistic(Marginal marginal, DoubleUnaryOperator distribution) {
        double[] values = new double[100_000];
        marginal.transform().values(scores(values.length), values, values.length);
        return KolmogorovSmirnov.statistic(values, distribution);
    }

    private static double[] scores(int count) {
        double[] scores = new double[count];
        new UniformReader().read(RandomStream.of(11), 0, scores, count);
        new NormalScores(count).replace(scores, count);
        return scores;
    }
}
