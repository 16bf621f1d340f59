package planworkbench.ui.scenario.comparison;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.SupposedDifference;

/// Words, and smaller below them from where they come. The row grows with them.
final class SupposedCell extends TableCell<SupposedDifference, SupposedDifference> {

    /// Of the style sheet, on both sides together.
    private static final double PADDING = 16;

    private final Function<SupposedDifference, String> words;
    private final Function<SupposedDifference, String> below;
    private final Text text = new Text();
    private final Text origin = new Text();
    private final VBox lines = new VBox();

    SupposedCell(Function<SupposedDifference, String> words, Function<SupposedDifference, String> below) {
        this.words = words;
        this.below = below;
        text.getStyleClass().add("supposed-words");
        origin.getStyleClass().add("supposed-from");
        lines.getStyleClass().add("supposed-cell");
        text.wrappingWidthProperty()
                .bind(tableColumnProperty().flatMap(column -> column.widthProperty())
                        .map(width -> Math.max(1, width.doubleValue() - PADDING)).orElse(1.0));
        origin.wrappingWidthProperty().bind(Bindings.max(1, text.wrappingWidthProperty()));
    }

    @Override
    protected void updateItem(@Nullable SupposedDifference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (difference == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        text.setText(words.apply(difference));
        origin.setText(below.apply(difference));
        lines.getChildren().setAll(origin.getText().isEmpty() ? List.of(text) : List.of(text, origin));
        setAccessibleText(text.getText());
        setGraphic(lines);
    }
}
