package planworkbench.exchange.sheet;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// A row that holds something.
///
/// @param number counted from 0
/// @param hidden whether a spreadsheet hides it from its reader
/// @param cells by column
public record SheetRow(int number, boolean hidden, NavigableMap<Integer, SheetCell> cells) {

    public SheetRow {
        cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
    }

    public @Nullable SheetCell cell(int column) {
        return cells.get(column);
    }

    /// The words in a column; empty where there are none.
    public String text(int column) {
        SheetCell cell = cells.get(column);
        return cell != null && cell.content() instanceof SheetCell.Text(String text) ? text : "";
    }
}
