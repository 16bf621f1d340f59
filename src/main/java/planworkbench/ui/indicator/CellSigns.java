package planworkbench.ui.indicator;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What stands behind the last digit of a figure: room for the decimals that others in its column have, its status,
/// whether its series changed here, and whether its source says something else. Each has a slot of its own, so that points and marks stand in line.
final class CellSigns extends HBox {

    /// Widths in the type of the table; the digits of the family are all alike.
    private static final double DIGIT = 7.2;
    private static final double POINT = 3.7;
    private static final double SLOT = 12;

    private final CellMarks marks;
    private final Region decimals = new Region();
    private final Label status = slot();
    private final Label seriesBreak = slot();
    private final Label mismatch = slot();

    CellSigns(CellMarks marks) {
        this.marks = marks;
        getStyleClass().add("cell-signs");
        getChildren().addAll(decimals, status, seriesBreak, mismatch);
        mismatch.getStyleClass().add("mismatch");
    }

    void show(YearCell cell, String figure, YearLayout layout) {
        YearFormat format = layout.format();
        double missing = width(format.decimals()) - width(YearFormat.decimals(figure));
        decimals.setMinWidth(Math.max(0, missing * layout.scale()));
        status.setText(marks.of(cell));
        seriesBreak.setText(cell.breaks() && cell.value() != null ? marks.seriesBreak() : "");
        seriesBreak.setManaged(format.breaks());
        seriesBreak.setVisible(format.breaks());
        mismatch.setText(cell.differsFromSource() ? marks.mismatch() : "");
        mismatch.setManaged(format.mismatch());
        mismatch.setVisible(format.mismatch());
    }

    /// How much room the longest figure of a year takes.
    static double digits(YearFormat format) {
        int separators = format.isEmpty() ? 0 : (format.whole() - 1) / 4;
        return (format.whole() - separators) * DIGIT + separators * POINT + width(format.decimals());
    }

    /// How much room its marks take; a year without figures keeps the place of the first one's.
    static double slots(YearFormat format) {
        return SLOT + (format.breaks() ? SLOT : 0) + (format.mismatch() ? SLOT : 0);
    }

    private static double width(int decimals) {
        return decimals == 0 ? 0 : POINT + decimals * DIGIT;
    }

    private static Label slot() {
        Label slot = new Label();
        slot.getStyleClass().add("cell-mark");
        slot.setMinWidth(SLOT);
        slot.setPrefWidth(SLOT);
        slot.setMaxWidth(SLOT);
        return slot;
    }
}
