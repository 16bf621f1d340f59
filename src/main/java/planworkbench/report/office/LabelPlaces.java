package planworkbench.report.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.report.document.DataChart;

/// Where the name of a line stands: at the right of its last point, and moved up or down where names would stand on each other. Where the line
/// ends before the axis does, at the left of a single point that has room there, else above or below.
///
/// @param side code of the file format
/// @param down by which part of the chart's height
public record LabelPlaces(String side, double down) {

    /// The height of the plot, as part of the chart's height.
    private static final double PLOT = ChartFrame.PLOT_HEIGHT;
    private static final double NEAR = 0.12;
    private static final double HARDLY = 0.004;
    /// A line may pass by a name at this part of its height.
    private static final double BESIDE = 0.6;
    private static final double HALF = 0.5;

    /// @param label the height of a label, as part of the chart's height
    public static LabelPlaces of(DataChart chart, int series, ValueRange range, double label) {
        int at = ChartLabels.last(chart.series().get(series));
        double span = range.to() - range.from();
        double own = value(chart, series, at);
        if (at < chart.categories().size() - 1) {
            OptionalDouble before = before(chart, series, at, label / PLOT * span);
            if (before.isPresent()) {
                return new LabelPlaces("l", before.getAsDouble() * label);
            }
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
        return new LabelPlaces("r", apart(wanted, label)[place] - wanted[place]);
    }

    /// By which part of its height a name at the left of a point that stands alone goes down, so that no line is in its way; empty where there is
    /// no room.
    private static OptionalDouble before(DataChart chart, int series, int at, double height) {
        double own = value(chart, series, at);
        return at > 1 && chart.series().get(series).values().get(at - 1) == null
                ? DoubleStream.of(0, -HALF, HALF)
                        .filter(down -> chart.series().stream().map(other -> other.values().get(at - 1))
                                .filter(Objects::nonNull)
                                .noneMatch(other -> Math.abs(other - own + down * height) < height * BESIDE))
                        .findFirst()
                : OptionalDouble.empty();
    }

    /// The same places from top to bottom, but no two nearer than a label is high: pushed down from the first and up from the last, and half way
    /// between.
    private static double[] apart(double[] wanted, double label) {
        double[] down = wanted.clone();
        double[] up = wanted.clone();
        for (int i = 1; i < wanted.length; i++) {
            down[i] = Math.max(down[i], down[i - 1] + label);
            int j = wanted.length - 1 - i;
            up[j] = Math.min(up[j], up[j + 1] - label);
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
