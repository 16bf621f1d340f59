package planworkbench.ui.indicator;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TableCellSkin;

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
    private final CellFigure figure;
    private boolean showsFigure;

    YearColumnCell(NumberEditing<IndicatorRow> editing, NumberEntry<YearCell> entry,
            ObservableValue<YearLayout> layout, Messages messages) {
        super(editing, entry, messages);
        this.layout = layout;
        this.figure = new CellFigure(this, new CellMarks(messages));
        getStyleClass().add("year-cell");
        WhileShown.of(this, layout).subscribe((_, _) -> {
            if (!isEditing()) {
                show(getItem());
            }
        });
    }

    @Override
    protected void show(@Nullable YearCell item) {
        showsFigure = item != null && (item.value() != null || item.status() != null);
        setText(null);
        setGraphic(showsFigure ? figure : null);
        if (item != null && showsFigure) {
            Double value = item.value();
            setStyle(layout.getValue().style());
            figure.show(item, value == null ? "" : FigureText.value(value), layout.getValue());
        }
    }

    @Override
    protected void showRefused(String text) {
        showsFigure = false;
        setGraphic(null);
        super.showRefused(text);
    }

    /// The figure; empty where the cell shows none, and while one is typed.
    String figure() {
        return showsFigure && !isEditing() ? figure.text() : "";
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TableCellSkin<>(this) {
            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                if (showsFigure && !isEditing()) {
                    figure.resizeRelocate(x, y, width, height);
                } else {
                    super.layoutChildren(x, y, width, height);
                }
            }
        };
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && showsFigure
                ? figure()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
