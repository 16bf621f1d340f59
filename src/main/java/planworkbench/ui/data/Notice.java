package planworkbench.ui.data;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What came of something, in the page itself; takes no room while there is nothing to say.
final class Notice extends HBox {

    private static final String FAILED = "failed";

    private final FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label text = new Label();

    /// @param more such as a button
    Notice(String id, Node... more) {
        setId(id);
        getStyleClass().add("notice");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
        getChildren().addAll(more);
    }

    void success(String words) {
        getStyleClass().remove(FAILED);
        show(Feather.CHECK_CIRCLE, words);
    }

    void failure(String words) {
        if (!getStyleClass().contains(FAILED)) {
            getStyleClass().add(FAILED);
        }
        show(Feather.ALERT_TRIANGLE, words);
    }

    private void show(Feather sign, String words) {
        icon.setIconCode(sign);
        text.setText(words);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    String words() {
        return isVisible() ? text.getText() : "";
    }
}
