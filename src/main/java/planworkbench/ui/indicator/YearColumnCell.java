package planworkbench.ui.indicator;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.NumberCell;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.NumberEntry;

/// A figure of a year, its marks in a slot of their own so that the digits stay in line.
final class YearColumnCell extends NumberCell<IndicatorRow, YearCell> {

    private final CellMarks marks;
    private final Label mark = new Label();

    YearColumnCell(NumberEditing<IndicatorRow> editing, NumberEntry<YearCell> entry, Messages messages) {
        super(editing, entry, messages);
        this.marks = new CellMarks(messages);
        mark.getStyleClass().add("cell-mark");
        getStyleClass().add("year-cell");
    }

    @Override
    protected void show(@Nullable YearCell item) {
        if (item == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        Double value = item.value();
        setText(value == null ? null : FigureText.value(value));
        mark.setText(marks.of(item));
        setGraphic(value == null && mark.getText().isEmpty() ? null : mark);
    }
}
