package planworkbench.chart;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that is written on a projection chart; an empty text is not drawn.
///
/// @param title above the chart where it stands alone, as in a picture
/// @param axis above the value axis: the unit, and where it starts when that is not zero
/// @param value at the end of the projection
/// @param series under the value: the scenario
/// @param projected at the shaded years
/// @param observed at the latest observation, where it lies beside the projection
/// @param seriesBreak at a change of definition
/// @param watermark across the chart where figures are invented for practice
/// @param empty in the middle where there is nothing to draw
/// @param byYear what is said of a year when the pointer is there
public record ChartTexts(String title, String axis, String value, String series, String projected, String observed,
        String seriesBreak,
        String watermark, String empty, NavigableMap<Integer, String> byYear) {

    public ChartTexts {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    public ChartTexts withTitle(String replaced) {
        return new ChartTexts(replaced, axis, value, series, projected, observed, seriesBreak, watermark, empty,
                byYear);
    }

    ChartTexts withAxis(String replaced) {
        return new ChartTexts(title, replaced, value, series, projected, observed, seriesBreak, watermark, empty,
                byYear);
    }

    /// Whether all that stands still while a slider moves is the same.
    boolean standStillLike(ChartTexts other) {
        return title.equals(other.title) && axis.equals(other.axis) && projected.equals(other.projected)
                && seriesBreak.equals(other.seriesBreak) && watermark.equals(other.watermark)
                && empty.equals(other.empty);
    }

    Stream<String> all() {
        return Stream.concat(Stream.of(title, axis, value, series, projected, observed, seriesBreak, watermark, empty),
                byYear.values().stream());
    }
}
