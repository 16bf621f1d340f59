package planworkbench.ui.common;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import planworkbench.text.CopiedCells;

/// The selected cells as text that Excel and WPS take, columns by tabs and rows by line ends. Rows without figures, such as headings, are left out where
/// others are selected, so that a block comes back to the rows that it was taken from.
public final class TableCopy<S> {

    private final TableView<S> table;
    private final CellText<S> text;
    private final Predicate<S> heading;

    /// What a cell says on the clipboard.
    public interface CellText<S> {
        String of(S row, TableColumn<S, ?> column);
    }

    /// @param heading the rows that have no figures
    public TableCopy(TableView<S> table, CellText<S> text, Predicate<S> heading) {
        this.table = table;
        this.text = text;
        this.heading = heading;
    }

    /// Puts the selection on the clipboard.
    ///
    /// @return false where it is made of parts that do not stand side by side: nothing is copied then
    public boolean copy() {
        String selected = selection();
        if (selected == null) {
            return false;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(selected);
        Clipboard.getSystemClipboard().setContent(content);
        return true;
    }

    /// Null where not every selected row has the same columns.
    @Nullable
    String selection() {
        Map<Integer, Set<Integer>> columnsByRow = new TreeMap<>();
        for (TablePosition<?, ?> at : table.getSelectionModel().getSelectedCells()) {
            columnsByRow.computeIfAbsent(at.getRow(), _ -> new TreeSet<>()).add(at.getColumn());
        }
        Set<Set<Integer>> columns = new HashSet<>(columnsByRow.values());
        if (columns.isEmpty()) {
            return "";
        }
        if (columns.size() > 1) {
            return null;
        }
        boolean onlyHeadings = columnsByRow.keySet().stream().allMatch(this::isHeading);
        return new CopiedCells(columnsByRow.entrySet().stream()
                .filter(row -> onlyHeadings || !isHeading(row.getKey()))
                .map(row -> row.getValue().stream().map(column -> cell(row.getKey(), column)).toList())
                .toList()).text();
    }

    private boolean isHeading(int row) {
        return heading.test(table.getItems().get(row));
    }

    private String cell(int row, int column) {
        return text.of(table.getItems().get(row), table.getVisibleLeafColumn(column));
    }
}
