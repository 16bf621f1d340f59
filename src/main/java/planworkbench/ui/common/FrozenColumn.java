package planworkbench.ui.common;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollToEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Keeps the first column of a table in sight while the others scroll under it; JavaFX has no such column. Its cells
/// and its heading are shifted by as much as the table was scrolled, and painted above the others. Knows which of the others are in
/// sight: JavaFX's rows make and renew a cell for every column, and a table of thirty years shows ten.
public final class FrozenColumn<S> {

    /// Above an open editor too.
    private static final double ABOVE = -2;

    private final TableView<S> table;
    private final TableColumn<S, ?> column;
    private final ObservableList<TableColumn<S, ?>> others;
    private final ObservableList<TableColumn<S, ?>> inSight = FXCollections.observableArrayList();
    private final ReadOnlyDoubleWrapper scrolled = new ReadOnlyDoubleWrapper();
    private @Nullable ScrollBar bar;
    /// What cuts off the rows at the edge of the table.
    private @Nullable Region clip;

    public FrozenColumn(TableView<S> table, TableColumn<S, ?> column) {
        this.table = table;
        this.column = column;
        // told of widths too
        this.others = FXCollections.observableArrayList(each -> new Observable[]{each.widthProperty()});
        table.addEventFilter(ScrollToEvent.<TableColumn<S, ?>>scrollToColumn(), this::scroll);
        table.skinProperty().subscribe(this::attach);
        table.widthProperty().subscribe(this::attach);
        table.getVisibleLeafColumns().subscribe(this::attach);
        table.getVisibleLeafColumns().subscribe(() -> others
                .setAll(table.getVisibleLeafColumns().stream().filter(each -> !each.equals(column)).toList()));
        others.addListener((Observable _) -> look());
        column.widthProperty().subscribe(this::look);
        scrolled.subscribe(this::look);
    }

    public TableColumn<S, ?> column() {
        return column;
    }

    /// The columns that are scrolled.
    public ObservableList<TableColumn<S, ?>> others() {
        return others;
    }

    /// Those of them that are not out of sight, in their order.
    public ObservableList<TableColumn<S, ?>> inSight() {
        return inSight;
    }

    private void look() {
        double left = scrolled.get();
        double right = left + (clip == null ? table : clip).getWidth() - column.getWidth();
        double start = 0;
        int from = 0;
        int to = 0;
        for (TableColumn<S, ?> each : others) {
            double end = start + each.getWidth();
            from += end <= left ? 1 : 0;
            to += start < right ? 1 : 0;
            start = end;
        }
        List<TableColumn<S, ?>> now = List.copyOf(others.subList(Math.min(from, to), to));
        if (!now.equals(inSight)) {
            inSight.setAll(now);
        }
    }

    /// Makes a cell of the first column stay.
    public void keep(Node cell) {
        cell.setViewOrder(ABOVE);
        cell.translateXProperty().bind(scrolled);
    }

    /// Scrolls so that a column is not hidden under the first one.
    public void uncover(TableColumn<S, ?> wanted) {
        ScrollBar present = bar;
        int index = table.getVisibleLeafIndex(wanted);
        if (present == null || index < 0 || wanted.equals(column)) {
            return;
        }
        double leftmost = width(0, index) - column.getWidth();
        if (leftmost < present.getValue()) {
            present.setValue(Math.max(present.getMin(), leftmost));
        }
    }

    /// JavaFX would put the column at the left edge, under the first one, even where all of it is in sight: the table
    /// scrolls no further than needed.
    private void scroll(ScrollToEvent<TableColumn<S, ?>> event) {
        ScrollBar present = bar;
        TableColumn<S, ?> wanted = event.getScrollTarget();
        int index = table.getVisibleLeafIndex(wanted);
        // JavaFX sees to a table that has not been laid out yet
        if (present == null || !present.isVisible() || index < 0) {
            return;
        }
        event.consume();
        if (wanted.equals(column)) {
            return;
        }
        // at the end of the bar the last column ends at the right edge
        double rightmost = present.getMax() - width(index + 1, table.getVisibleLeafColumns().size());
        if (rightmost > present.getValue()) {
            present.setValue(Math.min(present.getMax(), rightmost));
        }
        uncover(wanted);
    }

    private double width(int from, int to) {
        return table.getVisibleLeafColumns().subList(from, to).stream().mapToDouble(TableColumn::getWidth).sum();
    }

    private void attach() {
        if (clip == null && table.lookup(".clipped-container") instanceof Region found) {
            clip = found;
            found.widthProperty().subscribe(this::look);
        }
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
