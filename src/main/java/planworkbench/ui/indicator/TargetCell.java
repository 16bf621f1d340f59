package planworkbench.ui.indicator;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/// What the plan asks of an indicator; in full where the pointer rests on it.
final class TargetCell extends TableCell<IndicatorRow, String> {

    private final Tooltip whole = new Tooltip();

    TargetCell() {
        getStyleClass().add("target-cell");
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        boolean blank = empty || item == null || item.isEmpty();
        setText(blank ? null : item);
        whole.setText(item);
        setTooltip(blank ? null : whole);
    }
}
