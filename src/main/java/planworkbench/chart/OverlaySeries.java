package planworkbench.chart;

import java.util.List;

import planworkbench.plan.AnnualSeries;
import planworkbench.text.FigureText;

/// The same series under another scenario, drawn over the chart to compare with.
///
/// @param name of the scenario
/// @param values by year, in the unit of the chart
/// @param style which colour and dash, from 0 to [#STYLES] − 1; the same number is the same line on every chart
public record OverlaySeries(String name, AnnualSeries values, int style) {

    /// How many there may be besides the main series.
    public static final int STYLES = 3;

    /// Long dashes, dots, and both by turns: told apart from each other and from the target without their colours.
    private static final List<List<Double>> DASHES = List.of(List.of(12.0, 5.0), List.of(2.0, 4.0),
            List.of(10.0, 4.0, 2.0, 4.0));

    public OverlaySeries {
        if (style < 0 || style >= STYLES) {
            throw new IllegalArgumentException("no line of style " + style);
        }
    }

    /// The lengths of strokes and gaps of a style by turns, wherever it is drawn.
    public static List<Double> dash(int style) {
        return DASHES.get(style);
    }

    /// What is written at its end: the scenario and where it leads to.
    ///
    /// @param lastYear of the axis
    String label(int lastYear) {
        var end = values.values().floorEntry(lastYear);
        return end == null ? name : name + " " + FigureText.value(end.getValue());
    }
}
