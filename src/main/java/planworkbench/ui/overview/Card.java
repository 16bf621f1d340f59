package planworkbench.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

/// A framed part of the page with a heading.
class Card extends VBox {

    private final Label note = new Label();
    private final HBox head;
    private final VBox content = new VBox();

    Card(String id, String heading) {
        setId(id);
        getStyleClass().add("side-card");
        Label title = new Label(heading);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(title, space, note);
        head.getStyleClass().add("side-card-head");
        content.getStyleClass().add("side-card-content");
        getChildren().addAll(head, content);
    }

    /// Beside the heading, after the note.
    void addToHead(Node node) {
        head.getChildren().add(node);
    }

    VBox content() {
        return content;
    }

    void setNote(String text) {
        note.setText(text);
    }

    static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }
}
