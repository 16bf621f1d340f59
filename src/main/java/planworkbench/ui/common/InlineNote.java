package planworkbench.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A remark right below the place it is about: why something was refused, or cannot be done here. It takes no focus
/// and goes with the next click.
public final class InlineNote {

    private static final double MAX_WIDTH = 320;
    private static final double GAP = 4;

    private final Tooltip note = new Tooltip();

    public InlineNote() {
        note.getStyleClass().add("inline-note");
        note.setWrapText(true);
        note.setMaxWidth(MAX_WIDTH);
        note.setShowDuration(Duration.INDEFINITE);
        note.setAutoHide(true);
        // the click and the Escape that end it also do what they are for
        note.setConsumeAutoHidingEvents(false);
        note.setHideOnEscape(false);
    }

    /// Shows a text below a node; an unshown window shows none.
    public void show(Node at, String text) {
        Bounds bounds = at.localToScreen(at.getLayoutBounds());
        if (bounds == null) {
            return;
        }
        note.hide();
        note.setText(text);
        note.show(at, bounds.getMinX(), bounds.getMaxY() + GAP);
    }

    public void hide() {
        note.hide();
    }

    public boolean isShowing() {
        return note.isShowing();
    }

    public String text() {
        return note.getText();
    }
}
