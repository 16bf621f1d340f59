package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.FrozenColumn;
import planworkbench.ui.common.NumberEditing;
import planworkbench.wording.TargetText;

/// The columns of the table: name, unit, a year each, what the plan asks for, the course.
final class IndicatorColumns {

    private static final double NAME_WIDTH = 196;
    private static final double UNIT_WIDTH = 60;
    private static final double TARGET_WIDTH = 132;
    private static final double SPARKLINE_WIDTH = Sparkline.WIDTH + 24;
    private static final double EMPTY_YEAR_WIDTH = 48;
    private static final double DIGIT_WIDTH = 7.3;
    private static final double YEAR_PADDING = 30;
    private static final int MEASURED_ROWS = 200;

    private final TableView<IndicatorRow> table;
    private final NumberEditing<IndicatorRow> editing;
    private final YearEntry entry;
    private final Messages messages;
    private final TableColumn<IndicatorRow, NameItem> name;
    private final FrozenColumn<IndicatorRow> frozen;

    IndicatorColumns(TableView<IndicatorRow> table, NumberEditing<IndicatorRow> editing, YearEntry entry,
            Messages messages) {
        this.table = table;
        this.editing = editing;
        this.entry = entry;
        this.messages = messages;
        this.name = column(messages.get("indicator.column.name"), NAME_WIDTH, IndicatorColumns::name);
        this.frozen = new FrozenColumn<>(table, name);
        name.setCellFactory(_ -> new NameCell(messages, frozen));
        name.setEditable(false);
    }

    FrozenColumn<IndicatorRow> frozen() {
        return frozen;
    }

    /// Renews the columns where the years have changed.
    void show(FigureTable figures) {
        List<Integer> shown = table.getColumns().stream().map(IndicatorColumns::year).filter(year -> year != null)
                .toList();
        List<Integer> years = figures.lastYear() < figures.firstYear()
                ? List.of()
                : IntStream.rangeClosed(figures.firstYear(), figures.lastYear()).boxed().toList();
        if (years.equals(shown)) {
            return;
        }
        List<TableColumn<IndicatorRow, ?>> columns = new ArrayList<>();
        columns.add(name);
        columns.add(unit());
        years.forEach(year -> columns.add(year(figures, year)));
        columns.add(target(figures));
        columns.add(course());
        table.getColumns().setAll(columns);
    }

    /// The year that a column is about; null for another kind.
    static @Nullable Integer year(TableColumn<?, ?> column) {
        return column.getUserData() instanceof Integer year ? year : null;
    }

    private TableColumn<IndicatorRow, String> unit() {
        TableColumn<IndicatorRow, String> column = column(messages.get("indicator.column.unit"), UNIT_WIDTH,
                row -> ofSeries(row, figures -> figures.indicator().unit().symbol()));
        column.getStyleClass().add("unit-column");
        column.setEditable(false);
        return column;
    }

    private TableColumn<IndicatorRow, YearCell> year(FigureTable figures, int year) {
        String title = Integer.toString(year);
        TableColumn<IndicatorRow, YearCell> column = column(
                year == figures.plan().baseYear() ? messages.get("indicator.column.base-year", title) : title,
                yearWidth(figures, year), row -> ofSeries(row, series -> series.cell(year)));
        column.setUserData(year);
        column.getStyleClass().add("year-column");
        column.setCellFactory(_ -> new YearColumnCell(editing, entry, messages));
        return column;
    }

    private static double yearWidth(FigureTable figures, int year) {
        int digits = figures.rows(figures.plan().region()).stream().limit(MEASURED_ROWS)
                .map(key -> figures.figures(key).cell(year).value())
                .mapToInt(value -> value == null ? 0 : FigureText.value(value).length()).max().orElse(0);
        double head = year == figures.plan().baseYear() ? EMPTY_YEAR_WIDTH + UNIT_WIDTH / 2 : EMPTY_YEAR_WIDTH;
        return Math.max(head, digits * DIGIT_WIDTH + YEAR_PADDING);
    }

    private TableColumn<IndicatorRow, String> target(FigureTable figures) {
        TableColumn<IndicatorRow, String> column = column(
                messages.get("indicator.column.target", Integer.toString(figures.plan().targetYear())), TARGET_WIDTH,
                row -> ofSeries(row, series -> {
                    TargetText text = new TargetText(series.plan(), messages);
                    return series.targets().stream().map(text::wanted)
                            .collect(Collectors.joining(messages.get("indicator.target.separator")));
                }));
        column.setCellFactory(_ -> new TargetCell());
        column.setEditable(false);
        return column;
    }

    private TableColumn<IndicatorRow, SparklinePoints> course() {
        TableColumn<IndicatorRow, SparklinePoints> column = column(messages.get("indicator.column.course"),
                SPARKLINE_WIDTH, row -> ofSeries(row, SparklinePoints::of));
        column.setCellFactory(_ -> new SparklineCell());
        column.setEditable(false);
        return column;
    }

    private static ObservableValue<NameItem> name(IndicatorRow row) {
        return switch (row) {
            case IndicatorRow.Group group -> group.collapsedProperty()
                    .flatMap(collapsed -> group.sizeProperty()
                            .map(size -> new NameItem.OfGroup(group.name(), size.intValue(), collapsed)));
            case IndicatorRow.Series series -> series.figuresProperty()
                    .map(figures -> new NameItem.OfIndicator(figures.indicator().name(), figures.hasFormula()));
        };
    }

    private static <T> @Nullable ObservableValue<T> ofSeries(IndicatorRow row, Function<SeriesFigures, T> value) {
        return row instanceof IndicatorRow.Series series ? series.figuresProperty().map(value) : null;
    }

    private static <T> TableColumn<IndicatorRow, T> column(String title, double width,
            Function<IndicatorRow, @Nullable ObservableValue<T>> value) {
        TableColumn<IndicatorRow, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> value.apply(features.getValue()));
        return column;
    }
}
