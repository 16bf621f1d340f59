package planworkbench.ui;

import javafx.scene.Parent;

/// What the next frame would do before it paints. A test that looks cells up does it itself: on a slow machine the frame
/// is not there yet.
public final class Pulse {

    /// Rows come with the first pass, what stands in their cells with the second.
    private static final int PASSES = 2;

    private Pulse() {}

    /// Styles and lays out all that is in the node's window; only the node itself where it is in none.
    public static void now(Parent node) {
        Parent top = node.getScene() == null ? node : node.getScene().getRoot();
        for (int pass = 0; pass < PASSES; pass++) {
            top.applyCss();
            top.layout();
        }
    }
}
