package planworkbench.ui.common;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// The tip of a cell of a table, made when the pointer first comes over it: a tip is a window, a table makes hundreds of cells, and few
/// of them are pointed at.
public final class CellTip {

    private final TableCell<?, ?> cell;
    private @Nullable String text;
    private @Nullable Tooltip tip;

    public CellTip(TableCell<?, ?> cell) {
        this.cell = cell;
        cell.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make());
    }

    /// @param said null where the cell has no tip
    public void say(@Nullable String said) {
        text = said;
        show();
    }

    private void make() {
        if (tip == null && text != null) {
            tip = new Tooltip();
            show();
        }
    }

    private void show() {
        Tooltip made = tip;
        if (made != null) {
            // a tip that is taken away and given back costs more than the rest of the cell
            cell.setTooltip(text == null ? null : made);
            made.setText(text);
        }
    }
}
