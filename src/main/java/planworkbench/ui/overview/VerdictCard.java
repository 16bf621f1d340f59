package planworkbench.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import planworkbench.assessment.Verdict;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;

/// How many targets have a verdict; pressed, it limits the table to them.
final class VerdictCard extends ToggleButton {

    /// Left and right padding of the card, see overview.css.
    private static final double PADDING = 32;

    private final Verdict verdict;
    private final String word;
    private final Label count = new Label("–");

    VerdictCard(Verdict verdict, Messages messages) {
        this.verdict = verdict;
        this.word = VerdictMark.word(verdict, messages);
        count.getStyleClass().add("verdict-count");
        count.setMinWidth(USE_PREF_SIZE);
        Label items = new Label(messages.get("overview.items"));
        items.getStyleClass().add("verdict-items");
        VerdictMark mark = new VerdictMark(verdict, messages);
        mark.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(count, items, space, mark);
        content.getStyleClass().add("verdict-card-content");
        content.setAlignment(Pos.BASELINE_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("card-" + VerdictMark.styleClass(verdict));
        getStyleClass().addAll("verdict-card", VerdictMark.styleClass(verdict));
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setTooltip(new Tooltip(messages.get("overview.filter", word)));
    }

    Verdict verdict() {
        return verdict;
    }

    void show(int targets) {
        count.setText(Integer.toString(targets));
        setAccessibleText(word + " " + targets);
    }
}
