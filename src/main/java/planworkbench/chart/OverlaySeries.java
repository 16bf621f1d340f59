package planworkbench.chart;

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

    public OverlaySeries {
        if (style < 0 || style >= STYLES) {
            throw new IllegalArgumentException("no line of style " + style);
        }
    }

    /// What is written at its end: the scenario and where it leads to.
    ///
    /// @param lastYear of the axis
    String label(int lastYear) {
        var end = values.values().floorEntry(lastYear);
        return end == null ? name : name + " " + FigureText.value(end.getValue());
    }
}
