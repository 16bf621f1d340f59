package planworkbench.ui.common;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.CellTravel.Spot;

/// Selects the block between two corners, by keys, by a click with Shift and by dragging the mouse, and adds single
/// cells by a click with Ctrl, as in a spreadsheet; a table of JavaFX would select the way that the arrows took.
final class BlockSelection<S> {

    private final TableView<S> table;
    private Spot anchor = new Spot(0, 0);
    private boolean selecting;
    private final EdgeScroll edge;
    /// The corner that the mouse has come to; null while nothing is dragged.
    private @Nullable Spot dragged;

    BlockSelection(TableView<S> table) {
        this.table = table;
        table.getFocusModel().focusedCellProperty().subscribe(at -> {
            if (!selecting && at != null && at.getRow() >= 0 && at.getColumn() >= 0) {
                anchor = new Spot(at.getRow(), at.getColumn());
            }
        });
        this.edge = new EdgeScroll(table, this::dragBeyond);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            dragged = null;
            edge.end();
        });
    }

    /// The cell that has the focus; null where none has.
    @Nullable
    Spot focused() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        return at.getRow() < 0 || at.getColumn() < 0 || at.getRow() >= table.getItems().size()
                ? null
                : new Spot(at.getRow(), at.getColumn());
    }

    /// Goes to a cell, or moves the corner that has the focus there.
    void go(Spot to, boolean extending) {
        if (extending) {
            extend(to);
        } else {
            table.getSelectionModel().clearAndSelect(to.row(), table.getVisibleLeafColumn(to.column()));
        }
        show(to);
    }

    void all() {
        int rows = table.getItems().size();
        int columns = table.getVisibleLeafColumns().size();
        if (rows > 0 && columns > 0) {
            table.getSelectionModel().selectRange(0, table.getVisibleLeafColumn(0), rows - 1,
                    table.getVisibleLeafColumn(columns - 1));
        }
    }

    private void extend(Spot to) {
        selecting = true;
        int row = Math.min(anchor.row(), table.getItems().size() - 1);
        int column = Math.min(anchor.column(), table.getVisibleLeafColumns().size() - 1);
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectRange(Math.min(row, to.row()),
                table.getVisibleLeafColumn(Math.min(column, to.column())), Math.max(row, to.row()),
                table.getVisibleLeafColumn(Math.max(column, to.column())));
        table.getFocusModel().focus(to.row(), table.getVisibleLeafColumn(to.column()));
        selecting = false;
    }

    /// Scrolls no further than needed.
    private void show(Spot to) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(to.row());
        }
        table.scrollToColumnIndex(to.column());
    }

    private void press(MouseEvent event) {
        Spot at = cell(event.getTarget());
        boolean pressed = at != null && event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown();
        dragged = pressed ? at : null;
        if (at != null && event.getButton() == MouseButton.SECONDARY && !isSelected(at)) {
            go(at, false);
        }
        if (at != null && event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
            table.requestFocus();
            toggle(at);
            event.consume();
        } else if (at != null && pressed && event.isShiftDown()) {
            table.requestFocus();
            extend(at);
            event.consume();
        } else if (at != null && pressed && event.getClickCount() == 1 && isSelected(at)
                && table.getSelectionModel().getSelectedCells().size() > 1) {
            // JavaFX would open its editor in a cell of a selected block
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(at.row(), table.getVisibleLeafColumn(at.column()));
            event.consume();
        }
        if (at != null && pressed && !event.isShiftDown()) {
            anchor = at;
        }
    }

    /// Adds a cell to the selected ones, or takes it away.
    private void toggle(Spot at) {
        TableColumn<S, ?> column = table.getVisibleLeafColumn(at.column());
        if (isSelected(at)) {
            table.getSelectionModel().clearSelection(at.row(), column);
        } else {
            table.getSelectionModel().select(at.row(), column);
        }
        anchor = at;
    }

    private void drag(MouseEvent event) {
        if (dragged == null) {
            return;
        }
        edge.drag(event);
        Spot to = cell(event.getPickResult().getIntersectedNode());
        if (to != null && !to.equals(dragged)) {
            dragged = to;
            extend(to);
        }
    }

    private void dragBeyond(int rows, int columns) {
        if (dragged != null) {
            Spot to = new Spot(Math.clamp((long) dragged.row() + rows, 0, table.getItems().size() - 1),
                    Math.clamp((long) dragged.column() + columns, 0, table.getVisibleLeafColumns().size() - 1));
            dragged = to;
            go(to, true);
        }
    }

    private boolean isSelected(Spot at) {
        return table.getSelectionModel().isSelected(at.row(), table.getVisibleLeafColumn(at.column()));
    }

    /// The cell at a node; null for another place and while a figure is typed there.
    private @Nullable Spot cell(@Nullable Object target) {
        Node node = target instanceof Node start ? start : null;
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            if (node instanceof TextInputControl) {
                return null;
            }
            node = node.getParent();
        }
        if (!(node instanceof TableCell<?, ?> cell) || cell.isEmpty() || !table.equals(cell.getTableView())) {
            return null;
        }
        int column = table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
        return column < 0 ? null : new Spot(cell.getIndex(), column);
    }
}
