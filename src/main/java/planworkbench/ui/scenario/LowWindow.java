package planworkbench.ui.scenario;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lets its content scroll where there is less height than that can be read at. Only then: inside a scroll pane a repaint takes more
/// than twice as long.
final class LowWindow extends StackPane {

    private final Region content;
    private final ScrollPane scroll = new ScrollPane();

    LowWindow(Region content) {
        this.content = content;
        getStyleClass().add("scenario-middle");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(content);
        heightProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        // What is read may become longer by itself; its height is set during a layout, which may not change children.
        content.heightProperty().subscribe(() -> Platform.runLater(this::arrange));
    }

    private void arrange() {
        boolean low = getHeight() > 0 && getHeight() < content.minHeight(getWidth());
        boolean scrolls = scroll.getContent() != null;
        if (low && !scrolls) {
            getChildren().setAll(scroll);
            scroll.setContent(content);
        } else if (!low && scrolls) {
            scroll.setContent(null);
            getChildren().setAll(content);
        }
    }
}
