package planworkbench.ui.indicator;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

import org.jspecify.annotations.Nullable;

/// A row that holds only the cells in sight, as JavaFX does it in a table with rows of one height, and the name, which
/// JavaFX would take out once the table is scrolled to the right.
final class IndicatorRowSkin extends TableRowSkin<IndicatorRow> {

    /// Without a value of its own: it is set while the constructor of the skin makes the cells.
    private @Nullable TableCell<IndicatorRow, ?> name;

    /// @param scrolled how far to the right; other cells come in sight then
    IndicatorRowSkin(TableRow<IndicatorRow> row, ObservableValue<?> scrolled) {
        super(row);
        registerInvalidationListener(scrolled, _ -> row.requestLayout());
    }

    @Override
    protected TableCell<IndicatorRow, ?> createCell(@SuppressWarnings("rawtypes") TableColumnBase column) {
        TableCell<IndicatorRow, ?> cell = super.createCell(column);
        if (cell instanceof NameCell) {
            name = cell;
        }
        return cell;
    }

    /// Cells leave the line below them free.
    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        TableCell<IndicatorRow, ?> kept = name;
        if (kept != null && kept.getParent() == null && getSkinnable().getIndex() >= 0) {
            getChildren().add(kept);
            kept.relocate(x, y);
            kept.resize(snapSizeX(kept.getTableColumn().getWidth()), height);
        }
        for (Node cell : getChildren()) {
            cell.resize(cell.getLayoutBounds().getWidth(), height);
        }
    }
}
