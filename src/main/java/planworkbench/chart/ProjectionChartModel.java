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
import planworkbench.text.FigureText;

/// What a chart of one series under a scenario shows.
///
/// @param history observed figures, also those beside a projection from the base year
/// @param projection from the year it starts from to the horizon; empty where there is none
/// @param ghost where the projection was before; empty where it was nowhere else
/// @param target null where the series has none that can be drawn
/// @param fan how uncertain the projection is; null where that is unknown or not shown
/// @param overlays the same series under other scenarios
/// @param benchmarks the same indicator in other regions
/// @param breaks first years of a new definition
public record ProjectionChartModel(ChartAxes axes, AnnualSeries history, AnnualSeries projection, AnnualSeries ghost,
        @Nullable TargetMark target, @Nullable ProjectionFan fan, List<OverlaySeries> overlays,
        List<BenchmarkLine> benchmarks, NavigableSet<Integer> breaks, ChartTexts texts) {

    public ProjectionChartModel {
        overlays = List.copyOf(overlays);
        benchmarks = List.copyOf(benchmarks);
        breaks = Collections.unmodifiableNavigableSet(new TreeSet<>(breaks));
        if (overlays.size() > OverlaySeries.STYLES) {
            throw new IllegalArgumentException("too many lines to tell apart: " + overlays.size());
        }
    }

    /// The same with the uncertainty of the projection, on a value axis that includes it.
    ///
    /// @param shown null for a chart without it
    public ProjectionChartModel withFan(@Nullable ProjectionFan shown) {
        Map.Entry<Integer, Double> start = projection.values().firstEntry();
        ProjectionFan opened = shown == null || start == null ? null : shown.openedAt(start);
        return new ProjectionChartModel(axes, history, projection, ghost, target, opened, overlays, benchmarks, breaks,
                texts)
                .onOwnValues();
    }

    /// The same with lines of other scenarios over it, on a value axis that includes them.
    public ProjectionChartModel withOverlays(List<OverlaySeries> shown) {
        return new ProjectionChartModel(axes, history, projection, ghost, target, fan, shown, benchmarks, breaks, texts)
                .onOwnValues();
    }

    /// The same with lines of other regions behind it, on a value axis that includes them.
    public ProjectionChartModel withBenchmarks(List<BenchmarkLine> shown) {
        return new ProjectionChartModel(axes, history, projection, ghost, target, fan, overlays, shown, breaks, texts)
                .onOwnValues();
    }

    /// The same on the axes of another model, which stand still while a slider moves.
    public ProjectionChartModel onAxesOf(ProjectionChartModel other) {
        return on(other.axes);
    }

    public ProjectionChartModel withTitle(String title) {
        return new ProjectionChartModel(axes, history, projection, ghost, target, fan, overlays, benchmarks, breaks,
                texts.withTitle(title));
    }

    /// All years that there is something to show of.
    public YearSpan years() {
        return new YearSpan(axes.firstYear(), axes.lastYear());
    }

    /// The same in a part of its years, on a value axis for them, with the value of the last one.
    public ProjectionChartModel zoomedTo(YearSpan part) {
        Map.Entry<Integer, Double> end = projection.values().floorEntry(part.last());
        ChartTexts said = texts.withValue(end == null ? "" : texts.figure(end.getValue()));
        return new ProjectionChartModel(
                new ChartAxes(part.first(), part.last(), axes.projectedFrom(), axes.values()), history, projection,
                ghost, target, fan, overlays, benchmarks, breaks, said).onOwnValues();
    }

    /// The same on a value axis that covers everything that is drawn in the years of the axis.
    ProjectionChartModel onOwnValues() {
        return on(new ChartAxes(axes.firstYear(), axes.lastYear(), axes.projectedFrom(),
                texts.states().isEmpty() ? ValueScale.covering(values().toList()) : ValueScale.STATES));
    }

    private ProjectionChartModel on(ChartAxes others) {
        return new ProjectionChartModel(others, history, projection, ghost, target, fan, overlays, benchmarks, breaks,
                texts);
    }

    /// Everything that lies in the years of the axis, but for the ghost, which is on its way out.
    private Stream<Double> values() {
        Stream<AnnualSeries> lines = Stream.concat(Stream.of(history, projection),
                Stream.concat(overlays.stream().map(OverlaySeries::values),
                        benchmarks.stream().map(BenchmarkLine::values)));
        Stream<AnnualSeries> wanted = target == null
                ? Stream.of()
                : Stream.of(target.line(), target.upper()).flatMap(Stream::ofNullable);
        Stream<Double> bands = fan == null
                ? Stream.of()
                : visible(fan.bands()).flatMap(band -> Stream.of(band.p10(), band.p90()));
        return Stream.concat(Stream.concat(lines, wanted).flatMap(line -> visible(line.values())), bands);
    }

    private <T> Stream<T> visible(NavigableMap<Integer, T> byYear) {
        return byYear.subMap(axes.firstYear(), true, axes.lastYear(), true).values().stream();
    }

    /// Above the value axis: the unit, and where the axis starts when that is not zero.
    public String axisText() {
        return texts.axis(isBlank() ? ValueScale.NOTHING : axes.values());
    }

    /// Whether the drawing of all that stands still while a slider moves is the same as another model's.
    public boolean standsStillLike(ProjectionChartModel other) {
        return axes.equals(other.axes) && history.equals(other.history) && breaks.equals(other.breaks)
                && isBlank() == other.isBlank() && texts.standStillLike(other.texts);
    }

    /// What is known of a year, line by line: its figures, its bands, the other scenarios; empty where there is nothing.
    public List<String> said(int year) {
        List<String> lines = new ArrayList<>();
        String figures = texts.byYear().get(year);
        if (figures != null) {
            figures.lines().forEach(lines::add);
        }
        ProjectionFan.Band band = fan == null ? null : fan.bands().get(year);
        if (band != null && band.p90() > band.p10()) {
            lines.add("80% " + range(band.p10(), band.p90()));
            lines.add("50% " + range(band.p25(), band.p75()));
        }
        overlays.forEach(overlay -> overlay.values().get(year)
                .ifPresent(value -> lines.add(overlay.name() + " " + FigureText.value(value, texts.unit()))));
        benchmarks.forEach(line -> line.values().get(year)
                .ifPresent(value -> lines.add(line.name() + " " + FigureText.value(value, texts.unit()))));
        return lines;
    }

    private String range(double from, double to) {
        return FigureText.value(from) + "–" + FigureText.value(to, texts.unit());
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

    /// Whether there is nothing to draw at all; a milestone is drawn before anything is known of it.
    boolean isBlank() {
        return isEmpty() && (target == null || texts.states().isEmpty());
    }

    public boolean isEmpty() {
        return history.isEmpty() && projection.isEmpty();
    }

    /// Every text that may be drawn.
    public Stream<String> allTexts() {
        return Stream.concat(target == null ? texts.all() : Stream.concat(texts.all(), Stream.of(target.label())),
                Stream.concat(overlays.stream().map(OverlaySeries::name),
                        benchmarks.stream().map(BenchmarkLine::name)));
    }
}
