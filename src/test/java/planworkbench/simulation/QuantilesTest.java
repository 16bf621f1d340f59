package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantilesTest {

    private static final double[] PROBABILITIES = {0, 0.001, 0.05, 0.25, 0.5, 0.5, 0.75, 0.95, 0.999, 1};

    /// numpy.quantile([15, 20, 35, 40, 50], …)
    @Test
    void quantiles_are_those_of_definition_7() {
        assertThat(new Quantiles().of(new double[]{40, 15, 50, 20, 35}, 0.05, 0.3, 0.4, 0.5, 1)).containsExactly(
                new double[]{16, 23, 29, 35, 50}, within(1e-12));
    }

    static Stream<Named<double[]>> columns() {
        double[] uniforms = new double[50_000];
        new UniformReader().read(RandomStream.of(8), 0, uniforms, uniforms.length);
        return Stream.of(column("normal", uniforms, StandardNormal::quantile),
                column("log-normal", uniforms, u -> StrictMath.exp(3 * StandardNormal.quantile(u))),
                column("without mean", uniforms, u -> StrictMath.tan(Math.PI * (u - 0.5))),
                column("with infinities", uniforms, u -> u < 0.001 ? -1 / 0.0 : u > 0.9995 ? 1 / 0.0 : u),
                column("capped", uniforms, u -> Math.min(u, 0.6)),
                column("a few different", uniforms, u -> Math.floor(u * 7)),
                column("all the same", uniforms, u -> 3.5),
                column("two far apart", uniforms, u -> u < 0.5 ? -1e300 : 1e300),
                column("all but the same", uniforms, u -> 1 + u * 1e-15),
                column("one far off", uniforms, u -> u > 0.99998 ? 1e12 : u),
                column("hidden from the sample", IntStream.range(0, 50_000).mapToDouble(i -> i % 195).toArray(),
                        value -> value == 0 ? 0 : 1e9 + value),
                column("some without value", uniforms, u -> u > 0.3 && u < 0.5 ? Double.NaN : u),
                column("almost all without value", uniforms, u -> u > 0.001 ? Double.NaN : u),
                column("signed zeros", uniforms, u -> u < 0.5 ? -0.0 : 0.0),
                column("few paths", Arrays.copyOf(uniforms, 37), u -> u),
                column("one path", new double[]{2}, u -> u),
                column("just sorted by class", Arrays.copyOf(uniforms, 1_024), u -> u));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void quantiles_are_those_of_the_sorted_column(double[] column) {
        double[] sorted = Arrays.stream(column).filter(value -> !Double.isNaN(value)).sorted().toArray();
        double[] expected = Arrays.stream(PROBABILITIES).map(p -> quantile(sorted, p)).toArray();
        double[] before = column.clone();
        assertThat(new Quantiles().of(column, PROBABILITIES)).containsExactly(expected);
        assertThat(column).containsExactly(before);
    }

    @Test
    void buffers_of_one_column_do_not_show_in_the_next() {
        Quantiles reused = new Quantiles();
        assertThat(columns().map(Named::getPayload).map(column -> reused.of(column, PROBABILITIES)))
                .containsExactlyElementsOf(columns().map(Named::getPayload)
                        .map(column -> new Quantiles().of(column, PROBABILITIES)).toList());
    }

    @Test
    void where_no_path_has_a_value_there_is_no_quantile() {
        assertThat(new Quantiles().of(new double[]{Double.NaN, Double.NaN}, 0.1, 0.9)).containsOnly(Double.NaN);
        assertThat(new Quantiles().of(new double[0], 0.5)).containsOnly(Double.NaN);
    }

    @Test
    void probabilities_that_fall_or_leave_0_to_1_are_refused() {
        double[] column = {1, 2, 3};
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantiles().of(column, 0.5, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantiles().of(column, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantiles().of(column, Double.NaN));
    }

    private static Named<double[]> column(String name, double[] numbers, DoubleUnaryOperator values) {
        return Named.of(name, Arrays.stream(numbers).map(values).toArray());
    }

    private static double quantile(double[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        double low = sorted[(int) place];
        double high = sorted[Math.min((int) place + 1, sorted.length - 1)];
        return place == (int) place || low == high ? low : low + (place - (int) place) * (high - low);
    }
}
