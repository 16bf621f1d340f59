package planworkbench.ui.indicator;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.CellTip;

/// What the plan asks of an indicator; in full where the pointer rests on it.
final class TargetCell extends TableCell<IndicatorRow, TargetItem> {

    private final CellTip whole = new CellTip(this);

    TargetCell() {
        getStyleClass().add("target-cell");
    }

    @Override
    protected void updateItem(@Nullable TargetItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null || item.brief().isEmpty()) {
            setText(null);
            whole.say(null);
        } else {
            setText(item.brief());
            whole.say(item.whole());
        }
    }
}
