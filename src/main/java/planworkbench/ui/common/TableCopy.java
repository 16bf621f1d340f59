package planworkbench.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/// Ctrl+C: the selected cells as text that Excel and WPS take, columns by tabs and rows by line ends. Cells between
/// selected ones that are not selected themselves are empty.
public final class TableCopy<S> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<S> table;
    private final CellText<S> text;

    /// What a cell says on the clipboard.
    public interface CellText<S> {
        String of(S row, TableColumn<S, ?> column);
    }

    public TableCopy(TableView<S> table, CellText<S> text) {
        this.table = table;
        this.text = text;
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                ClipboardContent content = new ClipboardContent();
                content.putString(selection());
                Clipboard.getSystemClipboard().setContent(content);
                event.consume();
            }
        });
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
        return columnsByRow.entrySet().stream()
                .map(row -> columns.stream()
                        .map(column -> row.getValue().contains(column) ? cell(row.getKey(), column) : "")
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private String cell(int row, int column) {
        return text.of(table.getItems().get(row), table.getVisibleLeafColumn(column));
    }
}
