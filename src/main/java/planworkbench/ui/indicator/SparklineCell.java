package planworkbench.ui.indicator;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// The course of a row's figures.
final class SparklineCell extends TableCell<IndicatorRow, SparklinePoints> {

    private final Sparkline sparkline = new Sparkline();

    SparklineCell() {
        getStyleClass().add("sparkline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable SparklinePoints item, boolean empty) {
        super.updateItem(item, empty);
        sparkline.show(empty ? null : item);
        setGraphic(empty || item == null ? null : sparkline);
    }

    @Override
    protected boolean isItemChanged(@Nullable SparklinePoints oldItem, @Nullable SparklinePoints newItem) {
        return oldItem == null ? newItem != null : !oldItem.equals(newItem);
    }
}
