package planworkbench.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// The control that has the focus now, to go back to it later. Where it was built anew in the meantime, the one that has
/// its id takes its place; where it is gone, the first control near it.
public final class FocusReturn {

    private final Node control;
    /// What the control stands in, from the inside out.
    private final List<Parent> around = new ArrayList<>();

    private FocusReturn(Node control) {
        this.control = control;
        for (Parent parent = control.getParent(); parent != null; parent = parent.getParent()) {
            around.add(parent);
        }
    }

    /// Null where nothing in the scene has the focus.
    public static @Nullable FocusReturn of(@Nullable Scene scene) {
        Node control = scene == null ? null : scene.getFocusOwner();
        return control == null ? null : new FocusReturn(control);
    }

    public boolean isIn(Parent part) {
        return around.contains(part);
    }

    public void go() {
        if (isShown(control)) {
            control.requestFocus();
            return;
        }
        Parent near = around.stream().filter(FocusReturn::isShown).findFirst().orElse(null);
        if (near != null) {
            String id = control.getId();
            Node same = id == null ? null : first(near, node -> id.equals(node.getId()));
            Node next = same == null ? first(near, Node::isFocusTraversable) : same;
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private static @Nullable Node first(Parent part, Predicate<Node> wanted) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                Node found = wanted.test(child) ? child : child instanceof Parent inner ? first(inner, wanted) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Whether a node is in a window, and neither it nor anything that it stands in is hidden.
    public static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
