package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Fills selected cells from the first of their column or row, as Ctrl+D and Ctrl+R do in a spreadsheet.
final class FigureFill {

    private FigureFill() {}

    /// A figure that goes into a cell.
    record Filled(YearCell into, double value) {}

    /// @param cells in the order of the table, with the cells to take from
    static List<Filled> down(List<YearCell> cells) {
        return fill(cells, YearCell::year);
    }

    /// @param cells in the order of the table, with the cells to take from
    static List<Filled> right(List<YearCell> cells) {
        return fill(cells, YearCell::series);
    }

    /// Where there is nothing to take, nothing is filled; a cell that has the figure already stays as it is.
    private static List<Filled> fill(List<YearCell> cells, Function<YearCell, Object> line) {
        Map<Object, YearCell> first = new LinkedHashMap<>();
        List<Filled> filled = new ArrayList<>();
        for (YearCell cell : cells) {
            YearCell source = first.computeIfAbsent(line.apply(cell), _ -> cell);
            Double value = source.value();
            if (!source.equals(cell) && value != null && !value.equals(cell.value())) {
                filled.add(new Filled(cell, value));
            }
        }
        return filled;
    }
}
