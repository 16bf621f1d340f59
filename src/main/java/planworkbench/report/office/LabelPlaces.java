package planworkbench.report.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.report.document.DataChart;

/// Where the name of a line stands: at the right of its last point, and moved up or down where names would stand on each other; above or below
/// the point where the line ends before the axis does.
///
/// @param side code of the file format
/// @param down by which part of the chart's height
public record LabelPlaces(String side, double down) {

    /// The height of a label and of the plot, as parts of the chart's height.
    private static final double LABEL = 0.075;
    private static final double PLOT = ChartFrame.PLOT_HEIGHT;
    private static final double NEAR = 0.12;
    private static final double HARDLY = 0.004;

    public static LabelPlaces of(DataChart chart, int series, ValueRange range) {
        int at = ChartLabels.last(chart.series().get(series));
        double span = range.to() - range.from();
        double own = value(chart, series, at);
        if (at < chart.categories().size() - 1) {
            boolean somethingAbove = IntStream.range(0, chart.series().size()).filter(other -> other != series)
                    .mapToObj(other -> chart.series().get(other).values().get(at)).filter(Objects::nonNull)
                    .anyMatch(other -> other > own && other - own < NEAR * span);
            return new LabelPlaces(somethingAbove ? "b" : "t", 0);
        }
        List<Integer> there = new ArrayList<>(IntStream.range(0, chart.series().size())
                .filter(s -> ChartLabels.last(chart.series().get(s)) == at).boxed().toList());
        there.sort(Comparator.comparingDouble(s -> -value(chart, s, at)));
        double[] wanted = there.stream().mapToDouble(s -> (range.to() - value(chart, s, at)) / span * PLOT).toArray();
        int place = there.indexOf(series);
        return new LabelPlaces("r", apart(wanted)[place] - wanted[place]);
    }

    /// The same places from top to bottom, but no two nearer than a label is high: pushed down from the first and up from the last, and half way
    /// between.
    private static double[] apart(double[] wanted) {
        double[] down = wanted.clone();
        double[] up = wanted.clone();
        for (int i = 1; i < wanted.length; i++) {
            down[i] = Math.max(down[i], down[i - 1] + LABEL);
            int j = wanted.length - 1 - i;
            up[j] = Math.min(up[j], up[j + 1] - LABEL);
        }
        return IntStream.range(0, wanted.length).mapToDouble(i -> (down[i] + up[i]) / 2).toArray();
    }

    private static double value(DataChart chart, int series, int at) {
        @Nullable
        Double value = chart.series().get(series).values().get(at);
        return Objects.requireNonNull(value);
    }

    /// How far from its side it stands, as the file says it; empty where it is not moved.
    String moved() {
        return Math.abs(down) < HARDLY
                ? ""
                : String.format(Locale.ROOT,
                        "<c:layout><c:manualLayout><c:x val=\"0\"/><c:y val=\"%.4f\"/></c:manualLayout></c:layout>",
                        down);
    }
}
