package planworkbench.ui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

import org.jspecify.annotations.Nullable;

/// Keeps the first column of a table in sight while the others scroll under it; JavaFX has no such column. Its cells
/// and its heading are shifted by as much as the table was scrolled, and painted above the others.
public final class FrozenColumn<S> {

    private static final double ABOVE = -1;

    private final TableView<S> table;
    private final TableColumn<S, ?> column;
    private final ObservableList<TableColumn<S, ?>> others;
    private final ReadOnlyDoubleWrapper scrolled = new ReadOnlyDoubleWrapper();
    private @Nullable ScrollBar bar;

    public FrozenColumn(TableView<S> table, TableColumn<S, ?> column) {
        this.table = table;
        this.column = column;
        this.others = table.getVisibleLeafColumns().filtered(each -> !each.equals(column));
        table.skinProperty().subscribe(this::attach);
        table.widthProperty().subscribe(this::attach);
        table.getVisibleLeafColumns().subscribe(this::attach);
    }

    public TableColumn<S, ?> column() {
        return column;
    }

    /// The columns that are scrolled.
    public ObservableList<TableColumn<S, ?>> others() {
        return others;
    }

    /// How far the table is scrolled to the right.
    public ReadOnlyDoubleProperty scrolledProperty() {
        return scrolled.getReadOnlyProperty();
    }

    /// Makes a cell of the first column stay.
    public void keep(Node cell) {
        cell.setViewOrder(ABOVE);
        cell.translateXProperty().bind(scrolled);
    }

    /// Scrolls so that a column is not hidden under the first one.
    public void uncover(TableColumn<S, ?> wanted) {
        ScrollBar present = bar;
        if (present == null || wanted.equals(column)) {
            return;
        }
        double left = 0;
        for (TableColumn<S, ?> each : table.getVisibleLeafColumns()) {
            if (each.equals(wanted)) {
                break;
            }
            left += each.getWidth();
        }
        double leftmost = left - column.getWidth();
        if (leftmost < present.getValue()) {
            present.setValue(Math.max(present.getMin(), leftmost));
        }
    }

    private void attach() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL
                    && !found.equals(bar)) {
                bar = found;
                scrolled.bind(found.valueProperty());
            }
        }
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header && column.equals(header.getTableColumn())
                    && !header.translateXProperty().isBound()) {
                keep(header);
            }
        }
    }
}
