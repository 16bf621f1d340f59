package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CompoundGrowthTest {

    private static final Pattern INPUT = Pattern.compile("([\\d.]+) -> ([\\d.]+) over (\\d+) years");

    @ParameterizedTest(name = "{1} is {2}")
    @CsvFileSource(resources = "/reference/cagr.tsv", delimiter = '\t')
    void the_known_growth_rates_come_out(String kind, String input, String expected) {
        assertThat(kind).isEqualTo("cagr");
        Matcher numbers = INPUT.matcher(input);
        assertThat(numbers.matches()).isTrue();
        double rate = CompoundGrowth.rate(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
        assertThat(rate * 100).isCloseTo(Double.parseDouble(expected.replace(" %", "")), within(5e-8));
    }

    @Property(seed = "145", tries = 300)
    void growing_at_the_rate_between_two_values_leads_from_one_to_the_other(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double from,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double times,
            @ForAll @IntRange(min = 1, max = 15) int years) {
        double to = from * times;
        double reached = CompoundGrowth.grow(from, CompoundGrowth.rate(from, to, years), years);
        assertThat(Tolerance.equal(reached, to)).isTrue();
    }

    @Test
    void there_is_no_growth_from_or_to_nothing_nor_in_no_time() {
        assertThatThrownBy(() -> CompoundGrowth.rate(0, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompoundGrowth.rate(1, -1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompoundGrowth.rate(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
