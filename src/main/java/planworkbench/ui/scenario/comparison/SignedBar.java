package planworkbench.ui.scenario.comparison;

import javafx.scene.layout.Region;

/// A bar from a zero line: to the right for more, to the left for less.
final class SignedBar extends Region {

    private static final double PREFERRED_WIDTH = 160;
    private static final double HEIGHT = 12;
    private static final double LEAST = 1;

    private final Region zero = new Region();
    private final Region bar = new Region();
    private final double value;
    private final double least;
    private final double most;

    /// @param least at the left edge, at most 0
    /// @param most at the right edge, at least 0
    SignedBar(double value, double least, double most) {
        this.value = value;
        this.least = least;
        this.most = most;
        getStyleClass().add("signed-bar");
        zero.getStyleClass().add("zero-line");
        bar.getStyleClass().addAll("bar", value < 0 ? "less" : "more");
        bar.setVisible(value != 0);
        getChildren().addAll(bar, zero);
        setMinWidth(0);
        setPrefWidth(PREFERRED_WIDTH);
        setMinHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double span = most - least;
        double width = getWidth() - 1;
        double origin = Math.rint(span == 0 ? 0 : -least / span * width);
        double length = Math.max(LEAST, Math.rint(span == 0 ? 0 : Math.abs(value) / span * width));
        double top = Math.rint((getHeight() - HEIGHT) / 2);
        bar.resizeRelocate(value < 0 ? origin - length : origin + 1, top, length, HEIGHT);
        zero.resizeRelocate(origin, 0, 1, getHeight());
    }
}
