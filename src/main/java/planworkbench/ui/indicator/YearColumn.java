package planworkbench.ui.indicator;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;

/// The figures of one year. Its width is chosen for a region, with room for a figure of the plan's own years to be
/// typed, and then stays: what is longer is written in smaller type.
final class YearColumn extends TableColumn<IndicatorRow, YearCell> {

    private static final double YEAR = 28;
    private static final double BASE_YEAR = 56;
    private static final double PADDING = 12;
    /// A year that the plan is about gets figures sooner or later.
    private static final double ROOM = 64;
    /// Below this it could not be read, and the column grows.
    private static final double SMALLEST = 0.7;
    /// Its heading stands over the digits, beside the marks.
    private static final String WITH_BREAKS = "with-breaks";
    private static final String WITH_BOTH = "with-breaks-and-mismatch";

    private final int year;
    private final int baseYear;
    private String region = "";
    private @Nullable Double given;
    private final ObjectProperty<YearLayout> layout = new SimpleObjectProperty<>(YearLayout.NONE);

    YearColumn(int year, int baseYear, NumberEditing<IndicatorRow> editing, YearEntry entry, Messages messages) {
        this.year = year;
        this.baseYear = baseYear;
        String title = Integer.toString(year);
        setText(year == baseYear ? messages.get("indicator.column.base-year", title) : title);
        setSortable(false);
        setReorderable(false);
        getStyleClass().add("year-column");
        setCellValueFactory(features -> features.getValue() instanceof IndicatorRow.Series series
                ? series.cell(year)
                : null);
        setCellFactory(_ -> new YearColumnCell(editing, entry, layout, messages));
        widthProperty().subscribe(() -> lay(layout.get().format()));
    }

    int year() {
        return year;
    }

    /// @param wanted the width that the user gave it; null where the figures decide
    void renew(FigureTable figures, String shown, @Nullable Double wanted) {
        YearFormat now = figures.format(shown, year);
        markHeading(now);
        boolean others = !shown.equals(region) || !Objects.equals(wanted, given);
        region = shown;
        given = wanted;
        if (wanted != null) {
            setPrefWidth(wanted);
        } else if (others) {
            setPrefWidth(width(now));
        } else if (scale(now, getWidth()) < SMALLEST) {
            setPrefWidth(PADDING + CellFigure.slots(now) + SMALLEST * CellFigure.digits(now));
        }
        lay(now);
    }

    private void markHeading(YearFormat now) {
        mark(WITH_BOTH, now.breaks() && now.mismatch());
        mark(WITH_BREAKS, now.breaks() != now.mismatch());
    }

    private void mark(String styleClass, boolean wanted) {
        if (wanted && !getStyleClass().contains(styleClass)) {
            getStyleClass().add(styleClass);
        } else if (!wanted) {
            getStyleClass().remove(styleClass);
        }
    }

    private void lay(YearFormat format) {
        layout.set(new YearLayout(format, Math.clamp(scale(format, getWidth()), SMALLEST, 1)));
    }

    private static double scale(YearFormat format, double width) {
        double digits = CellFigure.digits(format);
        return digits == 0 ? 1 : (width - PADDING - CellFigure.slots(format)) / digits;
    }

    private double width(YearFormat wanted) {
        double heading = (year == baseYear ? BASE_YEAR : YEAR) + CellFigure.slots(wanted);
        double fitting = PADDING + Math.max(heading, CellFigure.digits(wanted) + CellFigure.slots(wanted));
        return IndicatorColumns.steady(Math.ceil(year < baseYear ? fitting : Math.max(ROOM, fitting)));
    }
}
