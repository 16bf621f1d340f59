package planworkbench.report.office;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;

import planworkbench.report.document.DataChart;

/// Where the numbers of a chart stand in the workbook that it is in, so that it moves with them.
///
/// @param categories a range with the name of its sheet
/// @param names one cell for each series
/// @param values one range for each series
public record ChartCells(String categories, List<CellReference> names, List<String> values) {

    public ChartCells {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /// Those of the workbook inside of a chart.
    static ChartCells embedded(DataChart chart) {
        return new ChartCells(ChartWorkbook.categories(chart),
                IntStream.range(0, chart.series().size()).mapToObj(ChartWorkbook::name).toList(),
                IntStream.range(0, chart.series().size())
                        .mapToObj(series -> ChartWorkbook.values(chart, series)).toList());
    }
}
