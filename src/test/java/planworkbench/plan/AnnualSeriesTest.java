package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class AnnualSeriesTest {

    @Property(seed = "145", tries = 200)
    void a_missing_year_is_absent_and_never_zero(
            @ForAll @NotEmpty Map<@IntRange(min = 2000, max = 2050) Integer, Double> values,
            @ForAll @IntRange(min = 1990, max = 2060) int year) {
        AnnualSeries series = new AnnualSeries(new TreeMap<>(values));
        Double value = values.get(year);
        assertThat(series.get(year)).isEqualTo(value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
        assertThat(series.years()).isEqualTo(values.keySet());
    }

    @Property(seed = "145", tries = 200)
    void a_copy_with_a_value_has_it_and_leaves_the_series_as_it_was(
            @ForAll Map<@IntRange(min = 2000, max = 2050) Integer, Double> values,
            @ForAll @IntRange(min = 2000, max = 2050) int year, @ForAll double value) {
        AnnualSeries series = new AnnualSeries(new TreeMap<>(values));
        TreeMap<Integer, Double> expected = new TreeMap<>(values);
        expected.put(year, value);
        assertThat(series.with(year, value)).isEqualTo(new AnnualSeries(expected));
        assertThat(series.values()).isEqualTo(new TreeMap<>(values));
    }

    @Property(seed = "145", tries = 200)
    void a_series_up_to_a_year_ends_there(@ForAll Map<@IntRange(min = 2000, max = 2050) Integer, Double> values,
            @ForAll @IntRange(min = 1990, max = 2060) int year) {
        AnnualSeries series = new AnnualSeries(new TreeMap<>(values));
        assertThat(series.upTo(year).values()).isEqualTo(new TreeMap<>(values).headMap(year, true));
    }

    @Example
    void what_is_no_finite_number_is_refused() {
        for (double value : new double[]{Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> AnnualSeries.EMPTY.with(2020, value)).hasMessageContaining("2020");
        }
    }
}
