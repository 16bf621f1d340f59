package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ToleranceTest {

    @Property(seed = "145", tries = 500)
    void two_values_are_equal_up_to_a_billionth_of_the_larger_and_no_further(
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double value) {
        assertThat(Tolerance.equal(value, value * (1 + 0.9e-9))).isTrue();
        assertThat(Tolerance.equal(-value, -value * (1 + 0.9e-9))).isTrue();
        assertThat(Tolerance.equal(value, value * (1 + 1.2e-9))).isFalse();
    }

    @Property(seed = "145", tries = 500)
    void just_above_is_more_and_just_below_is_less(@ForAll @DoubleRange(min = -1e12, max = 1e12) double bound) {
        assertThat(Tolerance.moreThan(Tolerance.justAbove(bound), bound)).isTrue();
        assertThat(Tolerance.moreThan(bound, Tolerance.justBelow(bound))).isTrue();
    }

    @Property(seed = "145", tries = 500)
    void more_excludes_what_is_equal_and_at_least_includes_it(@ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double b) {
        assertThat(Tolerance.moreThan(a, b)).isEqualTo(a > b && !Tolerance.equal(a, b));
        assertThat(Tolerance.atLeast(a, b)).isEqualTo(!Tolerance.moreThan(b, a));
    }

    @Example
    void the_noise_of_arithmetic_around_zero_is_no_difference() {
        double noise = 0.1 + 0.2 - 0.3;
        assertThat(noise).isNotZero();
        assertThat(Tolerance.equal(noise, 0)).isTrue();
        assertThat(Tolerance.equal(1e-6, 0)).isFalse();
    }

    @Example
    void an_open_bound_equals_nothing_finite() {
        assertThat(Tolerance.equal(Double.POSITIVE_INFINITY, 1e300)).isFalse();
        assertThat(Tolerance.atLeast(Double.POSITIVE_INFINITY, 1e300)).isTrue();
    }
}
