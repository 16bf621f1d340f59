package planworkbench.ui.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

/// What stands under the big chart: one of several views, chosen by a button above them. Only the one that is shown is in the scene,
/// so the others do no work. A single one needs no button.
final class BelowChart extends VBox {

    private final ToggleGroup choice = new ToggleGroup();
    private final HBox buttons = new HBox();
    private final Map<Node, ToggleButton> views = new LinkedHashMap<>();

    BelowChart() {
        getStyleClass().add("below-chart");
        buttons.getStyleClass().add("below-choice");
        choice.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (now instanceof ToggleButton button) {
                arrange((Node) button.getUserData());
            }
        });
    }

    /// The first view added is shown.
    void add(String title, Node view) {
        ToggleButton button = new ToggleButton(title);
        button.getStyleClass().addAll(Styles.SMALL, "below-button");
        button.setUserData(view);
        button.setToggleGroup(choice);
        views.put(view, button);
        buttons.getChildren().add(button);
        show(views.size() == 1 ? view : shown());
    }

    void show(Node view) {
        Objects.requireNonNull(views.get(view), "not added").setSelected(true);
        arrange(view);
    }

    Node shown() {
        return getChildren().getLast();
    }

    private void arrange(Node view) {
        if (views.size() < 2) {
            getChildren().setAll(view);
        } else {
            getChildren().setAll(buttons, view);
        }
    }
}
