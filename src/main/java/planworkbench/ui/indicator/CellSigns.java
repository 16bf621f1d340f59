package planworkbench.ui.indicator;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// What stands behind the last digit of a figure: room for the decimals that others in its column have, its status,
/// whether its series changed here, and whether its source says something else. Each has a slot of its own, so that points and marks stand in line.
/// A label is made only where there is a mark: most figures have none, and a table shows hundreds of them.
final class CellSigns extends Region {

    /// Widths in the type of the table; the digits of the family are all alike.
    private static final double DIGIT = 7.2;
    private static final double POINT = 3.7;
    private static final double SLOT = 12;

    private final CellMarks marks;
    private final Slot status = new Slot("cell-mark");
    private final Slot seriesBreak = new Slot("cell-mark");
    private final Slot mismatch = new Slot("cell-mark", "mismatch");
    private double decimals;
    private double slots;

    CellSigns(CellMarks marks) {
        this.marks = marks;
    }

    void show(YearCell cell, String figure, YearLayout layout) {
        YearFormat format = layout.format();
        double missing = width(format.decimals()) - width(YearFormat.decimals(figure));
        leaveRoom(snapSizeX(Math.max(0, missing * layout.scale())), slots(format));
        status.say(marks.of(cell), 0);
        seriesBreak.say(format.breaks() && cell.breaks() && cell.value() != null ? marks.seriesBreak() : "", SLOT);
        mismatch.say(format.mismatch() && cell.differsFromSource() ? marks.mismatch() : "",
                format.breaks() ? 2 * SLOT : SLOT);
    }

    /// Most figures of a column stand as the one before them in the cell: nothing is laid out anew for that.
    private void leaveRoom(double decimals, double slots) {
        if (decimals != this.decimals || slots != this.slots) {
            this.decimals = decimals;
            this.slots = slots;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return decimals + slots;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(label -> snapSizeY(label.prefHeight(-1))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        status.place();
        seriesBreak.place();
        mismatch.place();
    }

    /// The place of a mark.
    private final class Slot {

        private final String[] styleClasses;
        private @Nullable Label label;
        private double at;

        Slot(String... styleClasses) {
            this.styleClasses = styleClasses;
        }

        void say(String mark, double from) {
            at = from;
            Label present = label;
            if (present == null && !mark.isEmpty()) {
                present = new Label();
                present.getStyleClass().addAll(styleClasses);
                label = present;
                getChildren().add(present);
            }
            if (present != null) {
                present.setText(mark);
                present.setVisible(!mark.isEmpty());
                requestLayout();
            }
        }

        void place() {
            if (label != null) {
                double height = snapSizeY(label.prefHeight(-1));
                label.resizeRelocate(decimals + at, snapPositionY((getHeight() - height) / 2), SLOT, height);
            }
        }
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
}
