package planworkbench.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A pane that scrolls up and down only, and that paints its content directly. The skin of a scroll pane otherwise keeps a picture of the content, and paints all of
/// that anew whenever anything in it changes: good for what lies still, not for what moves with a slider.
public final class LiveScrollPane extends ScrollPane {

    public LiveScrollPane(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        skinProperty().subscribe(() -> getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false)));
    }
}
