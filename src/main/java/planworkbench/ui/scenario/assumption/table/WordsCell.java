package planworkbench.ui.scenario.assumption.table;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/// Words that are read only, and more of them on hover.
final class WordsCell extends TableCell<AssumptionRow, WordsCell.Words> {

    /// @param whole what is said on hover; empty for nothing
    record Words(String text, String whole, Sign sign) {}

    /// What stands before the words.
    enum Sign {
        NONE, CHANGED
    }

    private final Function<Sign, @Nullable Node> signs;
    private final Tooltip whole = new Tooltip();

    WordsCell(String styleClass, Function<Sign, @Nullable Node> signs) {
        this.signs = signs;
        getStyleClass().add(styleClass);
        whole.setWrapText(true);
        whole.setMaxWidth(400);
    }

    @Override
    protected void updateItem(@Nullable Words item, boolean empty) {
        super.updateItem(item, empty);
        Words words = empty ? null : item;
        setText(words == null ? null : words.text());
        setGraphic(words == null ? null : signs.apply(words.sign()));
        whole.setText(words == null ? "" : words.whole());
        setTooltip(whole.getText().isEmpty() ? null : whole);
    }
}
