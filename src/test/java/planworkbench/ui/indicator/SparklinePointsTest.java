package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class SparklinePointsTest {

    private final SparklinePoints points = new SparklinePoints(
            new TreeMap<>(Map.of(2019, 10.0, 2020, 20.0, 2022, 30.0, 2024, 50.0)), Set.of(2020, 2024), 2015, 2025);

    @Test
    void aLineBeginsAtTheFirstPointAndAtEveryBreak() {
        assertThat(points.values().keySet().stream().filter(points::begins).toList())
                .isEqualTo(List.of(2019, 2020, 2024));
    }

    @Test
    void aLineEndsBeforeABreakAndAtTheLastPoint() {
        assertThat(points.values().keySet().stream().filter(points::ends).toList())
                .isEqualTo(List.of(2019, 2022, 2024));
    }

    @Test
    void theYearsSpanTheWidthAndTheValuesTheHeight() {
        assertThat(List.of(points.x(2015), points.x(2020), points.x(2025), points.y(10), points.y(30), points.y(50)))
                .isEqualTo(List.of(0.0, 0.5, 1.0, 0.0, 0.5, 1.0));
    }

    @Test
    void aLevelSeriesRunsThroughTheMiddle() {
        assertThat(new SparklinePoints(new TreeMap<>(Map.of(2020, 7.0, 2021, 7.0)), Set.of(), 2020, 2021).y(7))
                .isEqualTo(0.5);
    }
}
