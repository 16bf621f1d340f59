package planworkbench.ui.indicator;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.TableCopy;
import planworkbench.ui.common.WhileShown;

/// The editable table of figures by year; its selected cell and that of the view-model are the same.
final class FigureTableView extends TableView<IndicatorRow> {

    private final IndicatorViewModel viewModel;
    private final IndicatorColumns columns;
    private final NumberEditing<IndicatorRow> editing;
    private boolean selecting;
    private boolean folding;

    FigureTableView(IndicatorViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setId("indicator-table");
        getStyleClass().add("figure-table");
        setAccessibleText(messages.get("indicator.table"));
        YearEntry entry = new YearEntry(viewModel, messages);
        // before the editor's keys: on a heading they fold
        addEventFilter(KeyEvent.KEY_PRESSED, this::foldByKey);
        editing = new NumberEditing<>(this, places -> clear(entry, cells(places)),
                FigureTableView::isFilled);
        columns = new IndicatorColumns(this, viewModel.choices(),
                year -> new YearColumn(year, viewModel.baseYear(), editing, entry, messages), messages);
        new ColumnHeadings(this, viewModel, messages);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new IndicatorTableRow(columns.frozen(), this::fold));
        setFixedCellSize(IndicatorTableRow.HEIGHT);
        setItems(viewModel.rows());
        TableCopy<IndicatorRow> copy = new TableCopy<>(this, (row, column) -> copied(entry, row, column),
                IndicatorRow.Group.class::isInstance);
        new FigureMenu(this, new FigureClipboard(this, editing, copy, viewModel, messages), messages);
        WhileShown.of(this, viewModel.tableProperty()).subscribe(_ -> showColumns());
        WhileShown.of(this, viewModel.regionProperty()).subscribe(_ -> showColumns());
        WhileShown.of(this, viewModel.choices().arrangementProperty()).subscribe(_ -> showColumns());
        getFocusModel().focusedCellProperty().subscribe(this::focused);
        WhileShown.of(this, viewModel.selectedCellProperty()).subscribe(this::select);
        WhileShown.of(this, viewModel.arrangementsProperty()).subscribe(_ -> reselect());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FigureTableSkin(this);
    }

    IndicatorViewModel viewModel() {
        return viewModel;
    }

    /// Where a column was hidden or shown, the selected cell has another place.
    private void showColumns() {
        List<TableColumn<IndicatorRow, ?>> before = List.copyOf(getColumns());
        columns.show(viewModel.tableProperty().get(), viewModel.regionProperty().get());
        if (!before.equals(getColumns())) {
            reselect();
        }
    }

    private void foldByKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || !(getFocusModel().getFocusedItem() instanceof IndicatorRow.Group group)) {
            return;
        }
        boolean collapsed = group.collapsedProperty().get();
        boolean folds = switch (event.getCode()) {
            case ENTER, SPACE -> true;
            case LEFT -> !collapsed;
            case RIGHT -> collapsed;
            default -> false;
        };
        if (folds) {
            fold(group);
            event.consume();
        }
    }

    /// The heading stays below the mouse: the rows do not scroll back to the selected one.
    private void fold(IndicatorRow.Group group) {
        folding = true;
        viewModel.toggle(group);
        folding = false;
    }

    /// What is easily done by mistake and counts for much is said afterwards, with the way back.
    private void clear(YearEntry entry, List<YearCell> cells) {
        boolean base = cells.stream().anyMatch(cell -> entry.caution(cell) != null);
        entry.clear(cells);
        if (base) {
            editing.say(entry.messages().get("indicator.base-figure.cleared"));
        }
    }

    private static List<YearCell> cells(List<NumberEditing.Place<IndicatorRow>> places) {
        return places.stream().map(FigureTableView::cell).filter(Objects::nonNull).toList();
    }

    static @Nullable YearCell cell(NumberEditing.Place<IndicatorRow> place) {
        return cell(place.row(), place.column());
    }

    private static boolean isFilled(NumberEditing.Place<IndicatorRow> place) {
        YearCell cell = cell(place);
        return cell != null && cell.value() != null;
    }

    private static @Nullable YearCell cell(IndicatorRow row, TableColumn<IndicatorRow, ?> column) {
        Integer year = IndicatorColumns.year(column);
        return year != null && row instanceof IndicatorRow.Series series ? series.figures().cell(year) : null;
    }

    /// Figures in full and plain, as a spreadsheet takes them.
    private static String copied(YearEntry entry, IndicatorRow row, TableColumn<IndicatorRow, ?> column) {
        YearCell cell = cell(row, column);
        if (cell != null) {
            return entry.typed(cell);
        }
        return switch (column.getCellData(row)) {
            case String text -> text;
            case NameItem.OfIndicator(String name) -> name;
            case NameItem.OfGroup(String name, int _, boolean _) -> name;
            case TargetItem target -> target.whole();
            case null, default -> "";
        };
    }

    /// The user went to a cell.
    private void focused(@Nullable TablePosition<?, ?> at) {
        if (selecting || at == null || at.getRow() < 0 || at.getRow() >= getItems().size()
                || !(getItems().get(at.getRow()) instanceof IndicatorRow.Series series)) {
            return;
        }
        TableColumn<IndicatorRow, ?> column = at.getColumn() < 0 ? null : getVisibleLeafColumn(at.getColumn());
        Integer year = column == null ? null : IndicatorColumns.year(column);
        selecting = true;
        if (column == null || year == null) {
            viewModel.selectSeries(series.key());
        } else {
            viewModel.selectedCellProperty().set(new ObservationKey(series.key(), year));
            uncover(column);
        }
        selecting = false;
    }

    /// Scrolls so that a column is not hidden under the names.
    void uncover(TableColumn<IndicatorRow, ?> column) {
        columns.frozen().uncover(column);
    }

    private void reselect() {
        select(viewModel.selectedCellProperty().get());
    }

    /// The view-model chose a cell, or the rows were arranged anew.
    private void select(@Nullable ObservationKey cell) {
        if (selecting || cell == null) {
            return;
        }
        int row = indexOf(cell.series());
        TableColumn<IndicatorRow, ?> column = getColumns().stream()
                .filter(each -> Objects.equals(IndicatorColumns.year(each), cell.year())).findFirst().orElse(null);
        if (row < 0 || column == null) {
            return;
        }
        selecting = true;
        getSelectionModel().clearAndSelect(row, column);
        getFocusModel().focus(row, column);
        if (!folding) {
            scrollTo(Math.max(0, row - 5));
            scrollToColumn(column);
            uncover(column);
        }
        selecting = false;
    }

    private int indexOf(SeriesKey series) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof IndicatorRow.Series row && row.key().equals(series)) {
                return i;
            }
        }
        return -1;
    }
}
