package planworkbench.ui.indicator;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import org.jspecify.annotations.Nullable;

/// A figure and what stands behind its last digit: room for the decimals that others in its column have, its status, whether its series
/// changed here, and whether its source says something else. Each has a slot of its own, so that points and marks stand in line. A
/// table shows hundreds: a figure is put in its place without the work that JavaFX's labels have with their text, and a label is made
/// only where there is a mark.
final class CellFigure extends Region {

    /// Widths in the type of the table; the digits of the family are all alike.
    private static final double DIGIT = 7.2;
    private static final double POINT = 3.7;
    private static final double SLOT = 12;
    /// Between the last digit and the first mark.
    private static final double GAP = 2;

    private final CellMarks marks;
    private final Text figure = new Unstyled();
    private final Slot status = new Slot("cell-mark");
    private final Slot seriesBreak = new Slot("cell-mark");
    private final Slot mismatch = new Slot("cell-mark", "mismatch");
    private double decimals;
    private double slots;

    /// @param cell whose type and colour it has
    CellFigure(Labeled cell, CellMarks marks) {
        this.marks = marks;
        figure.setTextOrigin(VPos.TOP);
        figure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        figure.setFontSmoothingType(FontSmoothingType.LCD);
        figure.setManaged(false);
        figure.fillProperty().bind(cell.textFillProperty());
        figure.fontProperty().bind(cell.fontProperty());
        figure.fontProperty().subscribe(this::requestLayout);
        getChildren().add(figure);
    }

    /// Its cell's background is enough: no style sheet is searched for it.
    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return List.of();
    }

    /// @param text of the figure
    void show(YearCell cell, String text, YearLayout layout) {
        YearFormat format = layout.format();
        double missing = width(format.decimals()) - width(YearFormat.decimals(text));
        decimals = snapSizeX(Math.max(0, missing * layout.scale()));
        slots = slots(format);
        figure.setText(text);
        status.say(marks.of(cell), 0);
        seriesBreak.say(format.breaks() && cell.breaks() && cell.value() != null ? marks.seriesBreak() : "", SLOT);
        mismatch.say(format.mismatch() && cell.differsFromSource() ? marks.mismatch() : "",
                format.breaks() ? 2 * SLOT : SLOT);
        place();
    }

    String text() {
        return figure.getText();
    }

    @Override
    protected double computePrefWidth(double height) {
        return figure.getLayoutBounds().getWidth() + GAP + decimals + slots;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(figure.getLayoutBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double end = getWidth() - slots;
        figure.relocate(snapPositionX(end - decimals - GAP - snapSizeX(figure.getLayoutBounds().getWidth())),
                snapPositionY((getHeight() - figure.getLayoutBounds().getHeight()) / 2));
        status.place(end);
        seriesBreak.place(end);
        mismatch.place(end);
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

        void place(double start) {
            if (label != null) {
                double height = snapSizeY(label.prefHeight(-1));
                label.resizeRelocate(start + at, snapPositionY((getHeight() - height) / 2), SLOT, height);
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

    /// What it looks like is its cell's: no style sheet is searched for it.
    private static final class Unstyled extends Text {
        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return List.of();
        }
    }
}
