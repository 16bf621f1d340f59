package planworkbench.ui.indicator;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.NumberCell;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.NumberEntry;
import planworkbench.ui.common.WhileShown;

/// A figure of a year with its marks.
final class YearColumnCell extends NumberCell<IndicatorRow, YearCell> {

    private final ObservableValue<YearLayout> layout;
    private final CellSigns signs;

    YearColumnCell(NumberEditing<IndicatorRow> editing, NumberEntry<YearCell> entry,
            ObservableValue<YearLayout> layout, Messages messages) {
        super(editing, entry, messages);
        this.layout = layout;
        this.signs = new CellSigns(new CellMarks(messages));
        getStyleClass().add("year-cell");
        WhileShown.of(this, layout).subscribe((_, _) -> {
            if (!isEditing()) {
                show(getItem());
            }
        });
    }

    @Override
    protected void show(@Nullable YearCell item) {
        if (item == null || (item.value() == null && item.status() == null)) {
            setText(null);
            setGraphic(null);
            return;
        }
        Double value = item.value();
        String figure = value == null ? "" : FigureText.value(value);
        setText(figure);
        setStyle(layout.getValue().style());
        signs.show(item, figure, layout.getValue());
        setGraphic(signs);
    }
}
