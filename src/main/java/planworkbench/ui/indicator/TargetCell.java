package planworkbench.ui.indicator;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/// What the plan asks of an indicator; in full where the pointer rests on it.
final class TargetCell extends TableCell<IndicatorRow, TargetItem> {

    private final Tooltip whole = new Tooltip();

    TargetCell() {
        getStyleClass().add("target-cell");
    }

    @Override
    protected void updateItem(@Nullable TargetItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null || item.brief().isEmpty()) {
            setText(null);
            setTooltip(null);
        } else {
            setText(item.brief());
            whole.setText(item.whole());
            setTooltip(whole);
        }
    }
}
