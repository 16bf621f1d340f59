package planworkbench.ui.overview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// Words that take as many lines as they need: a row grows with them, which a cell's own text does not make it do.
final class WrappedCell extends TableCell<TargetRow, TargetRow> {

    /// Left and right padding of the cell, see overview.css.
    private static final double PADDING = 16;

    private final Function<TargetRow, String> caption;
    private final Function<TargetRow, String> words;
    private final Function<TargetRow, String> tip;
    private final Text above = new Text();
    private final Text text = new Text();
    private final VBox content = new VBox();

    /// @param caption stands small above the words; empty for none
    WrappedCell(TableColumn<TargetRow, TargetRow> column, Function<TargetRow, String> caption,
            Function<TargetRow, String> words, Function<TargetRow, String> tip) {
        this.caption = caption;
        this.words = words;
        this.tip = tip;
        above.getStyleClass().add("wrapped-caption");
        text.getStyleClass().add("wrapped-words");
        above.wrappingWidthProperty().bind(text.wrappingWidthProperty());
        content.getStyleClass().add("wrapped");
        text.wrappingWidthProperty().bind(Bindings.max(1, column.widthProperty().subtract(PADDING)));
    }

    @Override
    protected void updateItem(@Nullable TargetRow row, boolean empty) {
        super.updateItem(row, empty);
        above.setText(row == null ? "" : caption.apply(row));
        text.setText(row == null ? "" : words.apply(row));
        content.getChildren().setAll(above.getText().isEmpty() ? List.of(text) : List.of(above, text));
        setGraphic(row == null ? null : content);
        setAccessibleText(row == null ? null : words.apply(row));
        setTooltip(row == null || tip.apply(row).isEmpty() ? null : new Tooltip(tip.apply(row)));
    }
}
