package planworkbench.exchange.sheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// A sheet as a grid of cells.
///
/// @param hidden whether a spreadsheet hides it from its reader
/// @param rows those that hold something, from the top
/// @param merged cells shown as one
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<CellRange> merged) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /// The same with its columns as rows and its rows as columns; the cells keep their addresses.
    public Sheet turned() {
        NavigableMap<Integer, NavigableMap<Integer, SheetCell>> columns = new TreeMap<>();
        rows.forEach(row -> row.cells().forEach(
                (column, cell) -> columns.computeIfAbsent(column, _ -> new TreeMap<>()).put(row.number(), cell)));
        return new Sheet(name, hidden,
                columns.entrySet().stream().map(each -> new SheetRow(each.getKey(), false, each.getValue())).toList(),
                merged.stream().map(CellRange::turned).toList());
    }

    /// What is shown at a place: the cell's own, or that of the first of the cells it was merged with.
    public @Nullable SheetCell shownAt(SheetRow row, int column) {
        SheetCell own = row.cell(column);
        if (own != null) {
            return own;
        }
        for (CellRange range : merged) {
            if (range.contains(row.number(), column)) {
                SheetRow first = range.first().row() == row.number() ? row : row(range.first().row());
                return first == null ? null : first.cell(range.first().column());
            }
        }
        return null;
    }

    /// Null where the row holds nothing.
    public @Nullable SheetRow row(int number) {
        int at = Collections.binarySearch(rows, new SheetRow(number, false, Collections.emptyNavigableMap()),
                Comparator.comparingInt(SheetRow::number));
        return at < 0 ? null : rows.get(at);
    }
}
