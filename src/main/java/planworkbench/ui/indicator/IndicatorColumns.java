package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Verdict;
import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Column;
import planworkbench.text.Messages;
import planworkbench.ui.common.FrozenColumn;

/// The columns of the table: the name, a year each, and what else the user wants to see of an indicator.
final class IndicatorColumns {

    private static final double UNIT_WIDTH = 52;
    private static final double WORDS_WIDTH = 96;
    private static final double TARGET_WIDTH = 94;
    private static final double VERDICT_WIDTH = 92;
    /// A column of this width has none for JavaFX, which then gives it one.
    private static final double UNSET = 80;
    private static final double SPARKLINE_WIDTH = Sparkline.WIDTH + 16;

    private final TableView<IndicatorRow> table;
    private final TableChoices choices;
    private final IntFunction<YearColumn> years;
    private final Messages messages;
    private final TableColumn<IndicatorRow, NameItem> name;
    private final Map<Column, TableColumn<IndicatorRow, ?>> others = new EnumMap<>(Column.class);
    private final Map<Integer, YearColumn> byYear = new HashMap<>();
    private final FrozenColumn<IndicatorRow> frozen;
    private final ColumnFit fit;
    private boolean laying;
    private List<Object> laid = List.of();
    /// First, last and base year that the columns were made for.
    private List<Integer> madeFor = List.of();

    /// @param years makes the column of a year
    IndicatorColumns(TableView<IndicatorRow> table, TableChoices choices, IntFunction<YearColumn> years,
            Messages messages) {
        this.table = table;
        this.choices = choices;
        this.years = years;
        this.messages = messages;
        this.name = column(messages.get("indicator.column.name"), IndicatorColumns::name);
        this.frozen = new FrozenColumn<>(table, name);
        this.fit = new ColumnFit(table, name);
        name.setCellFactory(_ -> new NameCell(messages, frozen));
        for (Column column : Column.values()) {
            others.put(column, other(column));
        }
        follow(name);
        others.values().forEach(this::follow);
    }

    FrozenColumn<IndicatorRow> frozen() {
        return frozen;
    }

    /// Renews the columns where others are wanted, and their widths where the region is another one or the user gave
    /// others: a figure that is typed leaves every column where it is.
    void show(FigureTable figures, String region) {
        laying = true;
        TableArrangement arrangement = choices.arrangement();
        String target = Integer.toString(figures.plan().targetYear());
        Objects.requireNonNull(others.get(Column.TARGET)).setText(messages.get("indicator.column.target", target));
        List<Integer> yearsNow = List.of(figures.firstYear(), figures.lastYear(), figures.plan().baseYear());
        if (!yearsNow.equals(madeFor)) {
            madeFor = yearsNow;
            byYear.clear();
        }
        List<TableColumn<IndicatorRow, ?>> wanted = wanted(figures, arrangement);
        if (!wanted.equals(table.getColumns())) {
            table.getColumns().setAll(wanted);
        }
        Map<String, Double> widths = arrangement.widths();
        wanted.forEach(column -> {
            if (column instanceof YearColumn year) {
                year.renew(figures, region, widths.get(id(year)));
            } else if (!column.equals(name)) {
                column.setPrefWidth(widths.getOrDefault(id(column), width(column)));
            }
        });
        List<Object> layout = List.of(region, List.copyOf(wanted), widths);
        if (!layout.equals(laid)) {
            laid = layout;
            fit.fit(widths.get(TableArrangement.NAME));
        }
        showOrder(arrangement.sort());
        laying = false;
    }

    private List<TableColumn<IndicatorRow, ?>> wanted(FigureTable figures, TableArrangement arrangement) {
        List<TableColumn<IndicatorRow, ?>> wanted = new ArrayList<>();
        wanted.add(name);
        for (Column column : Column.values()) {
            if (column == Column.TARGET && figures.firstYear() <= figures.lastYear()) {
                choices.years(figures).forEach(year -> wanted.add(byYear.computeIfAbsent(year, this::yearColumn)));
            }
            TableColumn<IndicatorRow, ?> other = others.get(column);
            if (other != null && arrangement.columns().contains(column)) {
                wanted.add(other);
            }
        }
        return wanted;
    }

    private YearColumn yearColumn(int year) {
        YearColumn column = years.apply(year);
        follow(column);
        return column;
    }

    /// A width that comes from nowhere else comes from the user.
    private void follow(TableColumn<IndicatorRow, ?> column) {
        column.widthProperty().subscribe((_, now) -> {
            double width = now.doubleValue();
            if (!laying && StrictMath.abs(width - column.getPrefWidth()) > 1) {
                choices.width(id(column), steady(width));
            }
        });
    }

    static double steady(double width) {
        return width == UNSET ? UNSET + 1 : width;
    }

    private void showOrder(TableArrangement.@Nullable Sort sort) {
        for (TableColumn<IndicatorRow, ?> column : table.getColumns()) {
            if (sort == null || !sort.column().equals(id(column))) {
                column.setGraphic(null);
            } else {
                column.setGraphic(new FontIcon(sort.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP));
            }
        }
    }

    /// The name that a column is remembered by.
    static String id(TableColumn<?, ?> column) {
        return column instanceof YearColumn years ? Integer.toString(years.year()) : column.getId();
    }

    /// The year that a column is about; null for another kind.
    static @Nullable Integer year(TableColumn<?, ?> column) {
        return column instanceof YearColumn years ? years.year() : null;
    }

    private static double width(TableColumn<?, ?> column) {
        return switch (Column.valueOf(column.getId())) {
            case UNIT -> UNIT_WIDTH;
            case FIELD, DEPARTMENT -> WORDS_WIDTH;
            case TARGET -> TARGET_WIDTH;
            case VERDICT -> VERDICT_WIDTH;
            case COURSE -> SPARKLINE_WIDTH;
        };
    }

    private TableColumn<IndicatorRow, ?> other(Column column) {
        TableColumn<IndicatorRow, ?> made = switch (column) {
            case UNIT -> words(column, figures -> figures.indicator().unit().symbol());
            case FIELD -> words(column, figures -> figures.indicator().group());
            case DEPARTMENT -> words(column, SeriesFigures::department);
            case TARGET -> target();
            case VERDICT -> verdict();
            case COURSE -> course();
        };
        made.setId(column.name());
        return made;
    }

    private TableColumn<IndicatorRow, String> words(Column column, Function<SeriesFigures, String> says) {
        TableColumn<IndicatorRow, String> words = column(messages.label("indicator.column.", column),
                row -> ofSeries(row, says));
        words.getStyleClass().add(column == Column.UNIT ? "unit-column" : "words-column");
        return words;
    }

    private TableColumn<IndicatorRow, TargetItem> target() {
        TableColumn<IndicatorRow, TargetItem> column = column("",
                row -> ofSeries(row, series -> TargetItem.of(series, messages)));
        column.setCellFactory(_ -> new TargetCell());
        return column;
    }

    private TableColumn<IndicatorRow, Verdict> verdict() {
        TableColumn<IndicatorRow, Verdict> column = column(messages.get("indicator.column.verdict"),
                row -> row instanceof IndicatorRow.Series series ? series.verdictProperty() : null);
        column.setCellFactory(_ -> new VerdictCell(messages));
        return column;
    }

    private TableColumn<IndicatorRow, SparklinePoints> course() {
        TableColumn<IndicatorRow, SparklinePoints> column = column(messages.get("indicator.column.course"),
                row -> ofSeries(row, SparklinePoints::of));
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
        column.setId(TableArrangement.NAME);
        column.setEditable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> value.apply(features.getValue()));
        return column;
    }
}
