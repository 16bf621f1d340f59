package planworkbench.chart;

import planworkbench.plan.AnnualSeries;
import planworkbench.text.FigureText;

/// The same indicator in another region, drawn thin behind the chart.
///
/// @param name of the region, and how it is shown
/// @param values by year, in the unit of the chart
public record BenchmarkLine(String name, AnnualSeries values) {

    /// What is written at its end: the region and its latest value.
    ///
    /// @param lastYear of the axis
    String label(int lastYear) {
        var end = values.values().floorEntry(lastYear);
        return end == null ? name : name + " " + FigureText.value(end.getValue());
    }
}
