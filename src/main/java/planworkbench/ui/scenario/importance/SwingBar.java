package planworkbench.ui.scenario.importance;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import planworkbench.simulation.TornadoBar;

/// From what a value comes to where a driver turns out low to what it comes to where that turns out high, around the median, with
/// both written at the ends.
final class SwingBar extends Region {

    private static final double ROOM_FOR_TEXT = 116;
    private static final double GAP = 4;
    private static final double THICK = 10;
    private static final double HEIGHT = 18;

    private final TornadoBar bar;
    private final Scale scale;
    private final Label low;
    private final Label high;
    private final Region lowPart = part("swing-low");
    private final Region highPart = part("swing-high");
    private final Region middle = part("swing-median");

    /// The values that the bars of all rows lie between.
    record Scale(double least, double median, double most) {

        double share(double value) {
            return most > least ? (value - least) / (most - least) : 0.5;
        }
    }

    SwingBar(TornadoBar bar, Scale scale, String low, String high) {
        this.bar = bar;
        this.scale = scale;
        this.low = text(low);
        this.high = text(high);
        getStyleClass().add("swing-bar");
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().addAll(lowPart, highPart, middle, this.low, this.high);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double atLow = x(bar.low());
        double atHigh = x(bar.high());
        double atMedian = x(scale.median());
        double turn = Math.clamp(atMedian, Math.min(atLow, atHigh), Math.max(atLow, atHigh));
        place(lowPart, atLow, turn);
        place(highPart, turn, atHigh);
        middle.resizeRelocate(atMedian - 0.5, 0, 1, getHeight());
        boolean lowFirst = bar.low() <= bar.high();
        double left = Math.min(atLow, atHigh) - GAP;
        double right = Math.max(atLow, atHigh) + GAP;
        layoutInArea(lowFirst ? low : high, 0, 0, left, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(lowFirst ? high : low, right, 0, width - right, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }

    private double x(double value) {
        return Math.rint(ROOM_FOR_TEXT + scale.share(value) * Math.max(0, getWidth() - 2 * ROOM_FOR_TEXT));
    }

    private void place(Region part, double from, double to) {
        part.resizeRelocate(Math.min(from, to), Math.rint((getHeight() - THICK) / 2), Math.abs(to - from), THICK);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("swing-end");
        label.setMinWidth(0);
        return label;
    }
}
