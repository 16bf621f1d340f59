package planworkbench.ui.indicator;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.FrozenColumn;

/// A row that holds only the cells in sight, as JavaFX does it in a table with rows of one height. JavaFX would take out the name too
/// once the table is scrolled to the right: it is therefore no cell of JavaFX's row, but stands before them.
final class IndicatorRowSkin extends TableRowSkin<IndicatorRow> {

    private final TableCell<IndicatorRow, ?> name;

    IndicatorRowSkin(IndicatorTableRow row, FrozenColumn<IndicatorRow> frozen) {
        super(row);
        name = createCell(frozen.column());
        name.updateIndex(row.getIndex());
        getChildren().add(name);
        registerInvalidationListener(row.itemProperty(), _ -> name.updateIndex(row.getIndex()));
        registerChangeListener(row.indexProperty(), _ -> name.updateIndex(row.getIndex()));
        // other cells come in sight
        registerInvalidationListener(frozen.scrolledProperty(), _ -> row.requestLayout());
    }

    /// Asked for by the constructor of JavaFX's skin already.
    @Override
    protected ObservableList<TableColumn<IndicatorRow, ?>> getVisibleLeafColumns() {
        return getSkinnable() instanceof IndicatorTableRow row
                ? row.frozen().others()
                : FXCollections.emptyObservableList();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return name.prefWidth(height) + super.computePrefWidth(height, top, right, bottom, left);
    }

    /// Cells leave the line below them free.
    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double own = snapSizeX(name.getTableColumn().getWidth());
        super.layoutChildren(x + own, y, width, height);
        if (name.getParent() == null) {
            // other columns were shown
            getChildren().add(name);
        }
        name.resizeRelocate(x, y, own, height);
        name.requestLayout();
        for (Node cell : getChildren()) {
            cell.resize(cell.getLayoutBounds().getWidth(), height);
        }
    }

    @Override
    protected @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TableRow<IndicatorRow> row = getSkinnable();
        TableColumn<?, ?> column = name.getTableColumn();
        boolean asksForName = switch (attribute) {
            case SELECTED_ITEMS -> row.getTableView().getSelectionModel().getSelectedCells().stream().anyMatch(
                    at -> at.getRow() == row.getIndex() && column.equals(at.getTableColumn()));
            case CELL_AT_ROW_COLUMN ->
                column.equals(row.getTableView().getVisibleLeafColumn((Integer) parameters[1]));
            case FOCUS_ITEM -> {
                TableColumn<?, ?> focused = row.getTableView().getFocusModel().getFocusedCell().getTableColumn();
                yield focused == null || Objects.equals(focused, column);
            }
            default -> false;
        };
        if (!asksForName) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return attribute == AccessibleAttribute.SELECTED_ITEMS
                ? FXCollections.observableArrayList(List.of(name))
                : name;
    }
}
