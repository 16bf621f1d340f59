package planworkbench.ui.common;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/// What a view follows only while it is in a scene: a hidden page does no work, and a view that was replaced by one in
/// another language is forgotten by the view-models that live on.
public final class WhileShown {

    private WhileShown() {}

    public static <T extends @Nullable Object> ObservableValue<T> of(Node view, ObservableValue<T> value) {
        return value.when(view.sceneProperty().map(Objects::nonNull).orElse(false));
    }
}
