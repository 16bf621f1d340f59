package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.TableCopy;

/// Cut, copy, paste and fill in the table of figures.
final class FigureClipboard {

    private final TableView<IndicatorRow> table;
    private final NumberEditing<IndicatorRow> editing;
    private final TableCopy<IndicatorRow> copy;
    private final IndicatorViewModel viewModel;
    private final Messages messages;

    FigureClipboard(TableView<IndicatorRow> table, NumberEditing<IndicatorRow> editing,
            TableCopy<IndicatorRow> copy, IndicatorViewModel viewModel, Messages messages) {
        this.table = table;
        this.editing = editing;
        this.copy = copy;
        this.viewModel = viewModel;
        this.messages = messages;
    }

    /// Where parts are selected that make no block, nothing is copied, as in a spreadsheet.
    boolean copy() {
        boolean copied = copy.copy();
        if (!copied) {
            editing.say(messages.get("indicator.copy.several"));
        }
        return copied;
    }

    /// Copies, and empties the cells at once as one step.
    void cut() {
        if (copy()) {
            editing.clear();
        }
    }

    void clear() {
        editing.clear();
    }

    /// What is on the clipboard goes to the first selected cell and those below and to the right of it. Into cells
    /// that make no block, only a single figure can go.
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        PasteTarget target = text == null || text.isEmpty() ? null : target();
        if (text == null || target == null) {
            return;
        }
        if (target.scattered() && text.strip().matches("(?s).*[\\t\\r\\n].*")) {
            editing.say(messages.get("indicator.paste.several"));
        } else {
            viewModel.pasting().paste(text, target, messages.get("indicator.why.pasted"));
        }
    }

    private @Nullable PasteTarget target() {
        List<TablePosition<?, ?>> selected = new ArrayList<>();
        table.getSelectionModel().getSelectedCells().forEach(selected::add);
        if (selected.isEmpty()) {
            return null;
        }
        int firstRow = selected.stream().mapToInt(TablePosition::getRow).min().orElseThrow();
        int lastRow = selected.stream().mapToInt(TablePosition::getRow).max().orElseThrow();
        int firstColumn = selected.stream().mapToInt(TablePosition::getColumn).min().orElseThrow();
        int lastColumn = selected.stream().mapToInt(TablePosition::getColumn).max().orElseThrow();
        List<TableColumn<IndicatorRow, ?>> all = table.getVisibleLeafColumns();
        return new PasteTarget(series(firstRow, table.getItems().size()),
                all.subList(firstColumn, all.size()).stream()
                        .map(column -> new PasteTarget.Column(column.getText(), IndicatorColumns.year(column)))
                        .toList(),
                series(firstRow, lastRow + 1).size(), lastColumn - firstColumn + 1,
                selected.size() == (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) ? Set.of() : keys());
    }

    private Set<ObservationKey> keys() {
        return editing.selected().stream().map(FigureTableView::cell).filter(cell -> cell != null).map(YearCell::key)
                .collect(Collectors.toSet());
    }

    private List<SeriesKey> series(int from, int to) {
        return table.getItems().subList(from, to).stream().filter(IndicatorRow.Series.class::isInstance)
                .map(row -> ((IndicatorRow.Series) row).key()).toList();
    }

    void fillDown() {
        fill(FigureFill::down, -1, 0);
    }

    void fillRight() {
        fill(FigureFill::right, 0, -1);
    }

    /// Where only one row is selected to fill down, or one column to fill to the right, the cells before it are taken.
    private void fill(Function<List<YearCell>, List<FigureFill.Filled>> filling, int rows, int columns) {
        List<YearCell> cells = new ArrayList<>(
                editing.selected().stream().map(FigureTableView::cell).filter(cell -> cell != null).toList());
        long lines = cells.stream().map(cell -> rows != 0 ? cell.series() : cell.year()).distinct().count();
        if (lines == 1) {
            cells.addAll(0, editing.before(rows, columns).stream().map(FigureTableView::cell)
                    .filter(cell -> cell != null).toList());
        }
        viewModel.fill(filling.apply(cells), messages.get("indicator.why.filled"));
    }
}
