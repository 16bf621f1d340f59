package planworkbench.ui.common;

import java.util.Objects;

import javafx.scene.Node;

/// The style sheet of a part of the window. It is given to the scene when the part is shown in it, and not to the part: JavaFX keeps a list
/// of all nodes below a part with a sheet of its own and looks through it for each new node, which is most of the time that a large table
/// takes to scroll.
public final class StyleSheet {

    private StyleSheet() {}

    /// @param name below the user interface's folder, such as `indicator/indicator.css`
    public static void of(Node part, String name) {
        String sheet = url(name);
        part.sceneProperty().subscribe(scene -> {
            if (scene != null && !scene.getStylesheets().contains(sheet)) {
                scene.getStylesheets().add(sheet);
            }
        });
    }

    public static String url(String name) {
        return Objects.requireNonNull(StyleSheet.class.getResource("/planworkbench/ui/" + name)).toExternalForm();
    }
}
