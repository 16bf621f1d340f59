package planworkbench.chart;

import java.util.Collections;
import java.util.NavigableSet;
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

    public boolean isEmpty() {
        return history.isEmpty() && projection.isEmpty();
    }

    /// Every text that may be drawn.
    public Stream<String> allTexts() {
        return target == null ? texts.all() : Stream.concat(texts.all(), Stream.of(target.label()));
    }
}
