package planworkbench.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;

/// What a chart of one series under a scenario shows.
///
/// @param history observed figures, also those beside a projection from the base year
/// @param projection from the year it starts from to the horizon; empty where there is none
/// @param ghost where the projection was before; empty where it was nowhere else
/// @param target null where the series has none that can be drawn
/// @param breaks first years of a new definition
public record ProjectionChartModel(ChartAxes axes, AnnualSeries history, AnnualSeries projection, AnnualSeries ghost,
        @Nullable TargetMark target, NavigableSet<Integer> breaks, ChartTexts texts) {

    public ProjectionChartModel {
        breaks = Collections.unmodifiableNavigableSet(new TreeSet<>(breaks));
    }

    /// The same on the axes of another model, which stand still while a slider moves.
    public ProjectionChartModel onAxesOf(ProjectionChartModel other) {
        return new ProjectionChartModel(other.axes, history, projection, ghost, target, breaks,
                texts.withAxis(other.texts.axis()));
    }

    public ProjectionChartModel withTitle(String title) {
        return new ProjectionChartModel(axes, history, projection, ghost, target, breaks, texts.withTitle(title));
    }

    /// Whether the drawing of all that stands still while a slider moves is the same as another model's.
    public boolean standsStillLike(ProjectionChartModel other) {
        return axes.equals(other.axes) && history.equals(other.history) && breaks.equals(other.breaks)
                && isEmpty() == other.isEmpty() && texts.standStillLike(other.texts);
    }

    /// The history in stretches of one definition each: no line goes across a break.
    public List<AnnualSeries> comparableHistory() {
        List<AnnualSeries> stretches = new ArrayList<>();
        NavigableMap<Integer, Double> stretch = new TreeMap<>();
        for (Map.Entry<Integer, Double> point : history.values().entrySet()) {
            if (!stretch.isEmpty() && !breaks.subSet(stretch.lastKey(), false, point.getKey(), true).isEmpty()) {
                stretches.add(new AnnualSeries(stretch));
                stretch = new TreeMap<>();
            }
            stretch.put(point.getKey(), point.getValue());
        }
        if (!stretch.isEmpty()) {
            stretches.add(new AnnualSeries(stretch));
        }
        return stretches;
    }

    public boolean isEmpty() {
        return history.isEmpty() && projection.isEmpty();
    }

    /// Every text that may be drawn.
    public Stream<String> allTexts() {
        return target == null ? texts.all() : Stream.concat(texts.all(), Stream.of(target.label()));
    }
}
