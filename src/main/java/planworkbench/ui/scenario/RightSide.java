package planworkbench.ui.scenario;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What stands at the right: the targets, or for a while something else in their place.
final class RightSide extends StackPane {

    private final Node usual;

    RightSide(Node usual) {
        super(usual);
        this.usual = usual;
        getStyleClass().add("scenario-right");
    }

    void show(Node other) {
        getChildren().setAll(other);
    }

    void showUsual() {
        getChildren().setAll(usual);
    }
}
