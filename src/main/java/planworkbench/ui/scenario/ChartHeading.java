package planworkbench.ui.scenario;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What a chart is of, and its tools: beside each other where both have room on one line, else the tools below, on as many lines
/// as they need. Nothing of either is cut.
final class ChartHeading extends Region {

    private static final double GAP = 8;

    private final Region words;
    private final FlowPane tools = new FlowPane();

    ChartHeading(Region words) {
        this.words = words;
        getStyleClass().add("chart-heading");
        tools.getStyleClass().add("chart-tools");
        setMinWidth(0);
        getChildren().addAll(words, tools);
    }

    /// Adds a tool before those that are there.
    void addFirst(Node tool) {
        tools.getChildren().addFirst(tool);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        return around.getLeft() + words.prefWidth(-1) + GAP + toolsWidth() + around.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inner = inner(width < 0 ? prefWidth(-1) : width);
        double own = onOneLine(inner)
                ? Math.max(words.prefHeight(words.prefWidth(-1)), tools.prefHeight(toolsWidth()))
                : words.prefHeight(inner) + GAP / 2 + tools.prefHeight(inner);
        return around.getTop() + own + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double inner = inner(getWidth());
        if (onOneLine(inner)) {
            double height = getHeight() - top - getInsets().getBottom();
            double width = toolsWidth();
            double toolsHeight = tools.prefHeight(width);
            double wordsHeight = words.prefHeight(inner - width - GAP);
            words.resizeRelocate(left, Math.rint(top + (height - wordsHeight) / 2), inner - width - GAP,
                    wordsHeight);
            tools.resizeRelocate(left + inner - width, Math.rint(top + (height - toolsHeight) / 2), width,
                    toolsHeight);
        } else {
            double height = words.prefHeight(inner);
            words.resizeRelocate(left, top, inner, height);
            tools.resizeRelocate(left, top + height + GAP / 2, inner, tools.prefHeight(inner));
        }
    }

    /// Of all tools on one line; a flow pane itself would say how wide it likes to be.
    private double toolsWidth() {
        List<Node> shown = tools.getChildren().stream().filter(Node::isManaged).toList();
        return shown.stream().mapToDouble(tool -> Math.ceil(tool.prefWidth(-1))).sum()
                + Math.max(0, shown.size() - 1) * tools.getHgap();
    }

    private boolean onOneLine(double inner) {
        return Math.ceil(words.prefWidth(-1)) + GAP + toolsWidth() <= inner;
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }
}
