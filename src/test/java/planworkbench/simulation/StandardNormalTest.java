package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values were computed with 40 digits (mpmath).
class StandardNormalTest {

    private static final double ONE_PART_IN_10_15 = 1e-13;

    @ParameterizedTest
    @CsvSource({"1.1102230246251565e-16, -8.2095361516013868556", "1e-12, -7.0344838253011319326",
        "1e-5, -4.2648907939228246102", "0.02425, -1.9729610513118848376", "0.075, -1.4395314709384559349",
        "0.1, -1.2815515655446004353", "0.3, -0.52440051270804081597", "0.5000001, 2.5066282733116483012e-7",
        "0.925, 1.4395314709384562291", "0.999, 3.0902323061678132778"})
    void quantiles_are_right_to_15_digits(double u, double z) {
        assertThat(StandardNormal.quantile(u)).isCloseTo(z, withinPercentage(ONE_PART_IN_10_15));
    }

    @ParameterizedTest
    @CsvSource({"-20.27, 1.1832841615111092747e-91", "-9.01, 1.0302824601955987417e-19",
        "-8.99, 1.236152163076137495e-19", "-8.2, 1.2019351542735858152e-16",
        "-5.3, 5.7901340399645941162e-8", "-3.01, 0.0013062384487694686706", "-1, 0.15865525393145705141",
        "-0.3, 0.38208857781104736693", "0, 0.5", "0.015625, 0.50623321949988968283", "0.7, 0.75803634777692697138",
        "2.5, 0.99379033467422386483", "6, 0.99999999901341235496", "50, 1", "-50, 0", "Infinity, 1", "-Infinity, 0"})
    void probabilities_are_right_to_14_digits(double z, double p) {
        assertThat(StandardNormal.cdf(z)).isCloseTo(p, within(1e-14 * p));
    }

    @Test
    void a_probability_of_what_is_not_a_number_is_none() {
        assertThat(StandardNormal.cdf(Double.NaN)).isNaN();
    }

    @Test
    void many_at_a_time_are_the_same_as_one_by_one_bit_by_bit() {
        double[] uniforms = new double[4_096];
        new UniformReader().read(RandomStream.of(3), 0, uniforms, 4_000);
        for (int i = 4_000; i < 4_096; i++) {
            uniforms[i] = Math.scalb(1.3, -i % 54 - 1);
        }
        double[] scores = uniforms.clone();
        new NormalScores(4_096).replace(scores, 4_096);
        assertThat(scores).containsExactly(Arrays.stream(uniforms).map(StandardNormal::quantile).toArray());
    }

    @Test
    void the_logarithm_is_within_one_unit_in_the_last_place() {
        double[] uniforms = new double[10_000];
        new UniformReader().read(RandomStream.of(4), 0, uniforms, uniforms.length);
        for (int i = 0; i < uniforms.length; i++) {
            double x = Math.scalb(uniforms[i], -i % 1_000 + 40);
            double expected = StrictMath.log(x);
            assertThat(Math.abs(NaturalLogarithm.of(x) - expected)).isLessThanOrEqualTo(Math.ulp(expected));
        }
    }
}
