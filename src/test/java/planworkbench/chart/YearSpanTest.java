package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearSpanTest {

    private static final YearSpan WHOLE = new YearSpan(2010, 2035);

    @Property(seed = "7")
    void zoomingStaysWithinTheWholeAndKeepsTheYearInSight(@ForAll @IntRange(min = 2010, max = 2035) int around,
            @ForAll @IntRange(min = 1, max = 12) int times) {
        YearSpan span = WHOLE;
        for (int i = 0; i < times; i++) {
            YearSpan closer = span.closer(around);
            assertThat(closer.last() - closer.first()).isGreaterThanOrEqualTo(2)
                    .isLessThanOrEqualTo(span.last() - span.first());
            assertThat(around).isBetween(closer.first(), closer.last());
            span = closer;
        }
        for (int i = 0; i < 30; i++) {
            span = span.wider(around, WHOLE);
            assertThat(span.within(WHOLE)).isEqualTo(span);
        }
        assertThat(span).isEqualTo(WHOLE);
    }

    @Test
    void aDraggedSpanHasAtLeastThreeYearsAndMayBeDraggedEitherWay() {
        assertThat(YearSpan.between(2025, 2020, WHOLE)).isEqualTo(new YearSpan(2020, 2025));
        assertThat(YearSpan.between(2035, 2035, WHOLE)).isEqualTo(new YearSpan(2033, 2035));
    }
}
