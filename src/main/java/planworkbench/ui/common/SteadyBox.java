package planworkbench.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A box whose place does not depend on what stands in it. Where that changes, the box alone is laid out again, not the page around it.
public final class SteadyBox extends VBox {

    public SteadyBox(Node... children) {
        super(children);
    }

    @Override
    public void requestLayout() {
        if (getWidth() > 0) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }
}
