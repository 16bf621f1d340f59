package planworkbench.chart;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import planworkbench.text.FigureText;

/// Everything that is written on a projection chart; an empty text is not drawn.
///
/// @param title above the chart where it stands alone, as in a picture
/// @param unit of the values, as it stands behind a number; — where they have none
/// @param axis above a value axis that starts at zero: the unit, and at which prices
/// @param cutAxis above a value axis that does not start at zero; `{0}` is where it starts
/// @param value at the end of the projection
/// @param series under the value: the scenario
/// @param projected at the shaded years
/// @param observed at the latest observation, where it lies beside the projection
/// @param seriesBreak at a change of definition
/// @param watermark across the chart where figures are invented for practice
/// @param empty in the middle where there is nothing to draw
/// @param states what 0 and 1 mean where the values say whether something is done; empty elsewhere
/// @param byYear what is said of a year when the pointer is there, line by line
public record ChartTexts(String title, String unit, String axis, String cutAxis, String value, String series,
        String projected,
        String observed, String seriesBreak, String watermark, String empty, List<String> states,
        NavigableMap<Integer, String> byYear) {

    public ChartTexts {
        states = List.copyOf(states);
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    ChartTexts withTitle(String replaced) {
        return new ChartTexts(replaced, unit, axis, cutAxis, value, series, projected, observed, seriesBreak, watermark,
                empty, states, byYear);
    }

    ChartTexts withValue(String replaced) {
        return new ChartTexts(title, unit, axis, cutAxis, replaced, series, projected, observed, seriesBreak, watermark,
                empty, states, byYear);
    }

    /// With another line about some of the years that something is said of.
    ChartTexts withMore(NavigableMap<Integer, String> lines) {
        NavigableMap<Integer, String> more = new TreeMap<>(byYear);
        lines.forEach((year, line) -> more.computeIfPresent(year, (_, text) -> text + "\n" + line));
        return new ChartTexts(title, unit, axis, cutAxis, value, series, projected, observed, seriesBreak, watermark,
                empty, states, more);
    }

    /// Above the value axis: the unit, and where the axis starts when that is not zero.
    String axis(ValueScale values) {
        return values.startsAtZero() || !states.isEmpty()
                ? axis
                : cutAxis.replace("{0}", values.text(values.low()));
    }

    /// A value in words or with its unit.
    String figure(double value) {
        return states.isEmpty() ? FigureText.value(value, unit) : states.get(value >= 1 ? 1 : 0);
    }

    /// A tick of the value axis.
    String tick(double value, ValueScale values) {
        if (states.isEmpty()) {
            return values.text(value);
        }
        return value == 0 || value == 1 ? states.get((int) value) : "";
    }

    /// Whether all that stands still while a slider moves is the same.
    boolean standStillLike(ChartTexts other) {
        return title.equals(other.title) && unit.equals(other.unit) && axis.equals(other.axis)
                && projected.equals(other.projected)
                && seriesBreak.equals(other.seriesBreak) && watermark.equals(other.watermark)
                && empty.equals(other.empty) && states.equals(other.states);
    }

    Stream<String> all() {
        return Stream.concat(
                Stream.of(title, unit, axis, cutAxis, value, series, projected, observed, seriesBreak, watermark,
                        empty),
                Stream.concat(states.stream(), byYear.values().stream()));
    }
}
