package planworkbench.ui.common;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// Shift with the arrows selects the block between two corners, as in a spreadsheet; a table of JavaFX would select the
/// way that the arrows took.
final class BlockSelection<S> {

    private final TableView<S> table;
    private int anchorRow;
    private int anchorColumn;

    BlockSelection(TableView<S> table) {
        this.table = table;
    }

    /// Moves the corner that has the focus.
    ///
    /// @return false for a key that is no arrow
    boolean extend(KeyCode arrow) {
        return switch (arrow) {
            case UP -> extend(-1, 0);
            case DOWN -> extend(1, 0);
            case LEFT -> extend(0, -1);
            case RIGHT -> extend(0, 1);
            default -> false;
        };
    }

    private boolean extend(int rows, int columns) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() < 0 || at.getColumn() < 0) {
            return false;
        }
        if (table.getSelectionModel().getSelectedCells().size() <= 1) {
            anchorRow = at.getRow();
            anchorColumn = at.getColumn();
        }
        int row = Math.clamp(at.getRow() + rows, 0, table.getItems().size() - 1);
        int column = Math.clamp(at.getColumn() + columns, 0, table.getVisibleLeafColumns().size() - 1);
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectRange(Math.min(anchorRow, row),
                table.getVisibleLeafColumn(Math.min(anchorColumn, column)), Math.max(anchorRow, row),
                table.getVisibleLeafColumn(Math.max(anchorColumn, column)));
        table.getFocusModel().focus(row, table.getVisibleLeafColumn(column));
        table.scrollToColumnIndex(column);
        return true;
    }
}
