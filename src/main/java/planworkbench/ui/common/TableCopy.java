package planworkbench.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import planworkbench.text.CopiedCells;

/// Ctrl+C: the selected cells as text that Excel and WPS take, columns by tabs and rows by line ends. Cells between
/// selected ones that are not selected themselves are empty. Rows without figures, such as headings, are left out where
/// others are selected, so that a block comes back to the rows that it was taken from.
public final class TableCopy<S> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

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
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                copy();
                event.consume();
            }
        });
    }

    /// Puts the selection on the clipboard.
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(selection());
        Clipboard.getSystemClipboard().setContent(content);
    }

    String selection() {
        Map<Integer, Set<Integer>> columnsByRow = new TreeMap<>();
        for (TablePosition<?, ?> at : table.getSelectionModel().getSelectedCells()) {
            columnsByRow.computeIfAbsent(at.getRow(), _ -> new TreeSet<>()).add(at.getColumn());
        }
        Set<Integer> all = columnsByRow.values().stream().flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        if (all.isEmpty()) {
            return "";
        }
        List<Integer> columns = IntStream.rangeClosed(all.iterator().next(), List.copyOf(all).getLast()).boxed()
                .toList();
        boolean onlyHeadings = columnsByRow.keySet().stream().allMatch(this::isHeading);
        return new CopiedCells(columnsByRow.entrySet().stream()
                .filter(row -> onlyHeadings || !isHeading(row.getKey()))
                .map(row -> columns.stream()
                        .map(column -> row.getValue().contains(column) ? cell(row.getKey(), column) : "").toList())
                .toList()).text();
    }

    private boolean isHeading(int row) {
        return heading.test(table.getItems().get(row));
    }

    private String cell(int row, int column) {
        return text.of(table.getItems().get(row), table.getVisibleLeafColumn(column));
    }
}
