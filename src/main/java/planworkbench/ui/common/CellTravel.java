package planworkbench.ui.common;

import java.util.function.BiPredicate;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// Where a key leads from a cell, as in a spreadsheet: Home and End to the first and last figure of the row, with Ctrl
/// of the table; the arrows with Ctrl to the end of a run of figures; the page keys by as many rows as are seen.
final class CellTravel<S> {

    private final TableView<S> table;
    private final BiPredicate<S, TableColumn<S, ?>> place;
    private final BiPredicate<S, TableColumn<S, ?>> filled;

    /// @param place whether there is room for a figure
    /// @param filled whether there is anything
    CellTravel(TableView<S> table, BiPredicate<S, TableColumn<S, ?>> place,
            BiPredicate<S, TableColumn<S, ?>> filled) {
        this.table = table;
        this.place = place;
        this.filled = filled;
    }

    /// A cell by its row and its visible column.
    record Spot(int row, int column) {}

    /// Null for a key that leads nowhere.
    @Nullable
    Spot from(Spot at, KeyEvent key) {
        boolean far = key.isShortcutDown();
        return switch (key.getCode()) {
            case UP -> far ? edge(at, -1, 0) : step(at, -1, 0);
            case DOWN -> far ? edge(at, 1, 0) : step(at, 1, 0);
            case LEFT -> far ? edge(at, 0, -1) : step(at, 0, -1);
            case RIGHT -> far ? edge(at, 0, 1) : step(at, 0, 1);
            case PAGE_UP -> far ? null : step(at, -page(), 0);
            case PAGE_DOWN -> far ? null : step(at, page(), 0);
            case HOME -> far ? corner(true) : inRow(at.row, true);
            case END -> far ? corner(false) : inRow(at.row, false);
            default -> null;
        };
    }

    private Spot step(Spot at, int rows, int columns) {
        return new Spot(Math.clamp((long) at.row + rows, 0, rows() - 1),
                Math.clamp((long) at.column + columns, 0, columns() - 1));
    }

    /// The last figure before a gap; from a gap or its edge, the next figure; where there is none, the edge of the table.
    private Spot edge(Spot at, int rows, int columns) {
        Spot now = at;
        boolean inside = is(filled, at) && is(filled, step(at, rows, columns));
        Spot next = step(now, rows, columns);
        while (!next.equals(now) && (!inside || is(filled, next))) {
            now = next;
            if (!inside && is(filled, now)) {
                return now;
            }
            next = step(now, rows, columns);
        }
        return now;
    }

    /// The first or last place for a figure in a row; the first or last cell where it has none.
    private Spot inRow(int row, boolean first) {
        int last = columns() - 1;
        for (int i = 0; i <= last; i++) {
            Spot spot = new Spot(row, first ? i : last - i);
            if (is(place, spot)) {
                return spot;
            }
        }
        return new Spot(row, first ? 0 : last);
    }

    /// The first or last place for a figure in the table.
    private Spot corner(boolean first) {
        int last = rows() - 1;
        for (int i = 0; i <= last; i++) {
            Spot spot = inRow(first ? i : last - i, first);
            if (is(place, spot)) {
                return spot;
            }
        }
        return inRow(first ? 0 : last, first);
    }

    private boolean is(BiPredicate<S, TableColumn<S, ?>> what, Spot at) {
        return what.test(table.getItems().get(at.row), table.getVisibleLeafColumn(at.column));
    }

    private int page() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            return first == null || last == null ? 1 : Math.max(1, last.getIndex() - first.getIndex());
        }
        return 1;
    }

    private int rows() {
        return table.getItems().size();
    }

    private int columns() {
        return table.getVisibleLeafColumns().size();
    }
}
