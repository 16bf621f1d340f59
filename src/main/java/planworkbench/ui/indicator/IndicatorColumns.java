package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.FrozenColumn;
import planworkbench.ui.common.NumberEditing;

/// The columns of the table: name, unit, a year each, what the plan asks for, the course.
final class IndicatorColumns {

    private static final double UNIT_WIDTH = 52;
    private static final double TARGET_WIDTH = 94;
    private static final double SPARKLINE_WIDTH = Sparkline.WIDTH + 16;

    private final TableView<IndicatorRow> table;
    private final NumberEditing<IndicatorRow> editing;
    private final YearEntry entry;
    private final Messages messages;
    private final TableColumn<IndicatorRow, NameItem> name;
    private final TableColumn<IndicatorRow, SparklinePoints> course;
    private final FrozenColumn<IndicatorRow> frozen;
    private final ColumnFit fit;
    private String shownRegion = "";

    IndicatorColumns(TableView<IndicatorRow> table, NumberEditing<IndicatorRow> editing, YearEntry entry,
            Messages messages) {
        this.table = table;
        this.editing = editing;
        this.entry = entry;
        this.messages = messages;
        this.name = column(messages.get("indicator.column.name"), IndicatorColumns::name);
        this.course = course();
        this.frozen = new FrozenColumn<>(table, name);
        this.fit = new ColumnFit(table, name);
        name.setCellFactory(_ -> new NameCell(messages, frozen));
    }

    FrozenColumn<IndicatorRow> frozen() {
        return frozen;
    }

    /// Renews the columns where the years have changed, and their widths where the region has: a figure that is typed
    /// leaves every column where it is.
    void show(FigureTable figures, String region) {
        List<Integer> years = figures.lastYear() < figures.firstYear()
                ? List.of()
                : IntStream.rangeClosed(figures.firstYear(), figures.lastYear()).boxed().toList();
        boolean others = !region.equals(shownRegion);
        shownRegion = region;
        if (!years.equals(years().stream().map(YearColumn::year).toList())) {
            others = true;
            List<TableColumn<IndicatorRow, ?>> columns = new ArrayList<>();
            columns.add(name);
            columns.add(unit());
            years.forEach(year -> columns.add(
                    new YearColumn(year, figures.plan().baseYear(), editing, entry, messages)));
            columns.add(target(figures));
            columns.add(course);
            table.getColumns().setAll(columns);
        }
        years().forEach(column -> column.renew(figures, region));
        if (others) {
            fit.fit();
        }
    }

    private List<YearColumn> years() {
        return table.getColumns().stream().filter(YearColumn.class::isInstance).map(YearColumn.class::cast).toList();
    }

    /// The year that a column is about; null for another kind.
    static @Nullable Integer year(TableColumn<?, ?> column) {
        return column instanceof YearColumn years ? years.year() : null;
    }

    private TableColumn<IndicatorRow, String> unit() {
        TableColumn<IndicatorRow, String> column = column(messages.get("indicator.column.unit"),
                row -> ofSeries(row, figures -> figures.indicator().unit().symbol()));
        column.setPrefWidth(UNIT_WIDTH);
        column.getStyleClass().add("unit-column");
        return column;
    }

    private TableColumn<IndicatorRow, TargetItem> target(FigureTable figures) {
        TableColumn<IndicatorRow, TargetItem> column = column(
                messages.get("indicator.column.target", Integer.toString(figures.plan().targetYear())),
                row -> ofSeries(row, series -> TargetItem.of(series, messages)));
        column.setPrefWidth(TARGET_WIDTH);
        column.setCellFactory(_ -> new TargetCell());
        return column;
    }

    private TableColumn<IndicatorRow, SparklinePoints> course() {
        TableColumn<IndicatorRow, SparklinePoints> column = column(messages.get("indicator.column.course"),
                row -> ofSeries(row, SparklinePoints::of));
        column.setPrefWidth(SPARKLINE_WIDTH);
        column.setCellFactory(_ -> new SparklineCell());
        return column;
    }

    private static ObservableValue<NameItem> name(IndicatorRow row) {
        return switch (row) {
            case IndicatorRow.Group group -> group.collapsedProperty()
                    .flatMap(collapsed -> group.sizeProperty()
                            .map(size -> new NameItem.OfGroup(group.name(), size.intValue(), collapsed)));
            case IndicatorRow.Series series -> series.figuresProperty()
                    .map(figures -> new NameItem.OfIndicator(figures.indicator().name()));
        };
    }

    private static <T> @Nullable ObservableValue<T> ofSeries(IndicatorRow row, Function<SeriesFigures, T> value) {
        return row instanceof IndicatorRow.Series series ? series.figuresProperty().map(value) : null;
    }

    /// A column that nothing is typed into.
    private static <T> TableColumn<IndicatorRow, T> column(String title,
            Function<IndicatorRow, @Nullable ObservableValue<T>> value) {
        TableColumn<IndicatorRow, T> column = new TableColumn<>(title);
        column.setEditable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> value.apply(features.getValue()));
        return column;
    }
}
