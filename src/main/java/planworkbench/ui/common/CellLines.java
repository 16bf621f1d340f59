package planworkbench.ui.common;

import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lines of words in a cell of a table, as high as they are in the width of its column: a cell measures what is in it unwrapped.
public final class CellLines extends VBox {

    public CellLines(Node... lines) {
        super(lines);
    }

    /// @param column its width
    /// @param padding of the cell, on both sides together
    public void fit(DoubleExpression column, double padding) {
        prefWidthProperty().bind(column.subtract(padding));
    }

    /// In as many lines as it needs.
    public static <L extends Label> L wrapped(L label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
