package planworkbench.ui.indicator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;

import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;

/// The figures of one year; as wide as its longest one.
final class YearColumn extends TableColumn<IndicatorRow, YearCell> {

    private static final double YEAR = 28;
    private static final double BASE_YEAR = 56;
    private static final double PADDING = 12;
    /// Its heading stands over the digits, beside the marks.
    private static final String WITH_FIGURES = "with-figures";
    private static final String WITH_BREAKS = "with-breaks";

    private final int year;
    private final boolean base;
    private String region = "";
    private final ObjectProperty<YearFormat> format = new SimpleObjectProperty<>(YearFormat.NONE);

    YearColumn(int year, boolean base, NumberEditing<IndicatorRow> editing, YearEntry entry, Messages messages) {
        this.year = year;
        this.base = base;
        String title = Integer.toString(year);
        setText(base ? messages.get("indicator.column.base-year", title) : title);
        setSortable(false);
        setReorderable(false);
        getStyleClass().add("year-column");
        setCellValueFactory(features -> features.getValue() instanceof IndicatorRow.Series series
                ? series.figuresProperty().map(shown -> shown.cell(year))
                : null);
        setCellFactory(_ -> new YearColumnCell(editing, entry, format, messages));
    }

    int year() {
        return year;
    }

    /// Grows with the figures of a region, and otherwise keeps the width that a user gave it.
    void renew(FigureTable figures, String shown) {
        YearFormat now = figures.format(shown, year);
        boolean other = !shown.equals(region);
        boolean grown = width(now) > width(format.get());
        region = shown;
        format.set(now);
        mark(WITH_FIGURES, !now.isEmpty());
        mark(WITH_BREAKS, now.breaks());
        if (other || grown) {
            setPrefWidth(other ? width(now) : Math.max(getWidth(), width(now)));
        }
    }

    private double width(YearFormat wanted) {
        double heading = (base ? BASE_YEAR : YEAR) + CellSigns.slots(wanted);
        return PADDING + Math.max(heading, CellSigns.width(wanted));
    }

    private void mark(String styleClass, boolean on) {
        getStyleClass().remove(styleClass);
        if (on) {
            getStyleClass().add(styleClass);
        }
    }
}
