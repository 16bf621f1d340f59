package planworkbench.report.office;

import java.util.Objects;
import java.util.stream.DoubleStream;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// Where the axis of values begins and ends, and its step. It begins at zero, but for a line whose changes nobody would see then.
///
/// @param decimals that the steps need
public record ValueRange(double from, double to, double step, int decimals) {

    /// A change of less than this part of the largest value would be a flat line above zero.
    private static final double FLAT = 0.25;
    private static final int STEPS = 5;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};
    private static final double ROUNDING = 1e-9;

    public static ValueRange of(DataChart chart) {
        double[] values = chart.series().stream().flatMap(series -> series.values().stream())
                .filter(Objects::nonNull).mapToDouble(value -> value).toArray();
        double least = DoubleStream.of(values).min().orElse(0);
        double most = DoubleStream.of(values).max().orElse(1);
        boolean flat = chart.kind() == ChartKind.LINE && least > 0 && most - least < FLAT * most && most > least;
        return flat ? between(least - (most - least) / 2, most) : between(Math.min(0, least), Math.max(0, most));
    }

    public boolean startsAtZero() {
        return from <= 0;
    }

    /// The unit, and where the axis begins if it is not at zero; empty where neither is to be said.
    public String unit(DataChart data, Messages messages) {
        if (data.kind() == ChartKind.STACKED_BAR) {
            return "";
        }
        if (startsAtZero()) {
            return data.unit().isEmpty() ? "" : messages.get("word.chart.unit", data.unit());
        }
        return messages.get("word.chart.unit-from", data.unit(), FigureText.value(from));
    }

    /// The same from zero on: nothing is to be said of where an axis begins that an office program sets itself.
    ValueRange fromZero() {
        return new ValueRange(0, to, step, decimals);
    }

    private static ValueRange between(double least, double most) {
        double span = most > least ? most - least : 1;
        double power = 1;
        while (power * 10 <= span / STEPS) {
            power *= 10;
        }
        int decimals = 0;
        while (power > span / STEPS && decimals < 12) {
            power /= 10;
            decimals++;
        }
        double step = power * 10;
        for (double nice : NICE) {
            if (nice * power * STEPS >= span * (1 - ROUNDING)) {
                step = nice * power;
                decimals += nice == 2.5 && power < 10 ? 1 : 0;
                break;
            }
        }
        double from = Math.floor(least / step + ROUNDING) * step;
        double to = Math.ceil(most / step - ROUNDING) * step;
        return new ValueRange(from, to > from ? to : from + step, step, decimals);
    }
}
