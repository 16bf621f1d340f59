package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import planworkbench.plan.Tolerance;

/// What is judged by the factor is judged as by the growth itself, however near the two are.
class AverageGrowthTest {

    @Test
    void theGrowthOfAFactorIsThatOfCompoundInterest() {
        assertThat(new AverageGrowth(5).percent(1.07 * 1.07 * 1.07 * 1.07 * 1.07)).isCloseTo(7, within(1e-12));
        assertThat(new AverageGrowth(5).percent(0)).isNaN();
        assertThat(new AverageGrowth(5).percent(Double.NaN)).isNaN();
    }

    @Property(tries = 5_000, seed = "20251")
    void enoughIsWhatIsEnoughByTheRoot(@ForAll @DoubleRange(min = -99, max = 400) double percent,
            @ForAll @IntRange(min = 1, max = 15) int years, @ForAll @DoubleRange(min = -8, max = 8) double apart) {
        AverageGrowth growth = new AverageGrowth(years);
        double wanted = growth.factor(percent);
        for (double distance : new double[]{0, 1e-13, 1e-11, 1e-9, 1e-7, 1e-5, 0.2}) {
            double factor = wanted * (1 + apart / 8 * distance);
            assertThat(growth.isAtLeast(percent, wanted, factor))
                    .isEqualTo(Tolerance.atLeast(growth.percent(factor), percent));
            assertThat(growth.isMoreThan(wanted, factor))
                    .isEqualTo(Tolerance.moreThan(growth.percent(factor), growth.percent(wanted)));
        }
    }

    @Test
    void whereNothingIsLeftNoGrowthIsEnough() {
        AverageGrowth growth = new AverageGrowth(5);
        for (double factor : new double[]{0, -1, Double.NaN}) {
            assertThat(growth.isAtLeast(-50, growth.factor(-50), factor)).isFalse();
            assertThat(growth.isMoreThan(1, factor)).isFalse();
            assertThat(growth.isMoreThan(factor, 1)).isFalse();
        }
        assertThat(growth.isAtLeast(-100, growth.factor(-100), 0.5)).isTrue();
    }
}
