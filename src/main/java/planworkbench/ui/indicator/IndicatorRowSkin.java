package planworkbench.ui.indicator;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
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
        TableCell<?, ?> edited = edited();
        super.layoutChildren(x + own, y, width, height);
        if (edited != null && edited.getParent() == null) {
            keep(edited, x + own, y, height);
        }
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

    /// The cell with the open editor, where it is in this row.
    private @Nullable TableCell<?, ?> edited() {
        TablePosition<IndicatorRow, ?> at = getSkinnable().getTableView().getEditingCell();
        if (at == null || at.getRow() != getSkinnable().getIndex()) {
            return null;
        }
        return cells().filter(TableCell::isEditing).findFirst().orElse(null);
    }

    /// JavaFX took out the cell that is out of sight, and the keyboard would leave the half-typed figure.
    private void keep(TableCell<?, ?> edited, double x, double y, double height) {
        double left = x;
        for (TableColumn<IndicatorRow, ?> column : getVisibleLeafColumns()) {
            double width = snapSizeX(column.getWidth());
            if (column.equals(edited.getTableColumn())) {
                getChildren().add(edited);
                edited.resizeRelocate(left, y, width, height);
                return;
            }
            left += width;
        }
    }

    /// The cells in sight, and the name.
    private Stream<TableCell<?, ?>> cells() {
        return getChildren().stream().<TableCell<?, ?>>mapMulti((child, cells) -> {
            if (child instanceof TableCell<?, ?> cell) {
                cells.accept(cell);
            }
        });
    }

    @Override
    protected @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TableRow<IndicatorRow> row = getSkinnable();
        TableColumn<?, ?> column = name.getTableColumn();
        if (attribute == AccessibleAttribute.SELECTED_ITEMS) {
            return selected();
        }
        boolean asksForName = switch (attribute) {
            case CELL_AT_ROW_COLUMN ->
                column.equals(row.getTableView().getVisibleLeafColumn((Integer) parameters[1]));
            case FOCUS_ITEM -> {
                TableColumn<?, ?> focused = row.getTableView().getFocusModel().getFocusedCell().getTableColumn();
                yield focused == null || Objects.equals(focused, column);
            }
            default -> false;
        };
        return asksForName ? name : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// JavaFX answers no more than one, and cells out of sight too, which have no place on the screen.
    private ObservableList<Node> selected() {
        ObservableList<Node> selected = FXCollections.observableArrayList();
        cells().filter(TableCell::isSelected).forEach(selected::add);
        return selected;
    }
}
