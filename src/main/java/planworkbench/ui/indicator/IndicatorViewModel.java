package planworkbench.ui.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.store.HistoryEntry;
import planworkbench.store.TableArrangement;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// The state of the indicator page: what it lists, which cell is chosen, and what is known about that cell.
public final class IndicatorViewModel {

    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> group = new SimpleObjectProperty<>();
    private final BooleanProperty withoutSource = new SimpleBooleanProperty();
    private final StringProperty region;
    private final ReadOnlyObjectWrapper<FigureTable> table;
    private final ObjectProperty<@Nullable ObservationKey> selectedCell = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable CellDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<HistoryEntry>> history = new ReadOnlyObjectWrapper<>(List.of());

    private final WorkspaceModel model;
    private final CellHistory histories;
    private final FigureEdits edits;
    private final IndicatorEdits indicatorEdits;
    private final Pasting pasting;
    private final IndicatorRows rows = new IndicatorRows();
    private final TableChoices choices;
    private boolean choosing;
    private boolean following;
    private long renewals;

    public IndicatorViewModel(WorkspaceModel model) {
        this(model, model::readHistory);
    }

    IndicatorViewModel(WorkspaceModel model, CellHistory histories) {
        this.model = model;
        this.histories = histories;
        this.edits = new FigureEdits(model);
        this.choices = new TableChoices(model.arrangementProperty());
        this.indicatorEdits = new IndicatorEdits(model, selectedCell::get, choices::inPlanOrder);
        this.table = new ReadOnlyObjectWrapper<>(FigureTable.withoutIndicators(model.snapshot().plan()));
        this.region = new SimpleStringProperty(model.snapshot().plan().region());
        LatestOnly<TableRenewal.Question, TableRenewal> tables = new LatestOnly<>(model.background(),
                asked -> TableRenewal.of(asked, model.formulas(asked.plan())), this::renew, failure -> {
                    throw failure;
                });
        this.pasting = new Pasting(model, edits, tableProperty());
        model.snapshotProperty().subscribe(snapshot -> tables
                .request(new TableRenewal.Question(snapshot.plan(), table.get(), renewals)));
        model.outcomesProperty().subscribe(_ -> judge());
        model.scenarioProperty().subscribe(_ -> judge());
        remember(choices.arrangement().filter());
        model.arrangementProperty().subscribe(this::arranged);
        filter.subscribe(this::narrowed);
        group.subscribe(this::narrowed);
        withoutSource.subscribe(this::narrowed);
        region.subscribe(this::narrowed);
        selectedCell.subscribe(this::selected);
        model.selectedSeriesProperty().subscribe(this::follow);
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// The field of work shown; null for all.
    public ObjectProperty<@Nullable String> groupProperty() {
        return group;
    }

    /// Whether only rows with figures are listed that say not where they come from.
    public BooleanProperty withoutSourceProperty() {
        return withoutSource;
    }

    public StringProperty regionProperty() {
        return region;
    }

    /// Columns, order and grouping.
    TableChoices choices() {
        return choices;
    }

    ObservableList<IndicatorRow> rows() {
        return rows.shown();
    }

    /// Changes once other rows are listed, or in another order.
    ReadOnlyIntegerProperty arrangementsProperty() {
        return rows.arrangementsProperty();
    }

    ReadOnlyObjectProperty<FigureTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    int baseYear() {
        return model.snapshot().plan().baseYear();
    }

    public ObjectProperty<@Nullable ObservationKey> selectedCellProperty() {
        return selectedCell;
    }

    ReadOnlyObjectProperty<@Nullable CellDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// What happened to the selected cell, the newest first; empty until it is read.
    public ReadOnlyObjectProperty<List<HistoryEntry>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    IndicatorEdits indicatorEdits() {
        return indicatorEdits;
    }

    void enter(YearCell cell, double value, String why) {
        edits.enter(cell, value, why);
    }

    void clear(List<YearCell> cells, String why) {
        edits.clear(cells, why);
    }

    void fill(List<FigureFill.Filled> filled, String why) {
        edits.fill(filled, why);
    }

    Pasting pasting() {
        return pasting;
    }

    void setStatus(YearCell cell, ObservationStatus status, String why) {
        edits.setStatus(cell, status, why);
    }

    void restore(YearCell cell, @Nullable Observation earlier, String why) {
        edits.restore(cell, earlier, why);
    }

    void setSource(YearCell cell, String qualifier, @Nullable Source source, String note, String why) {
        edits.setSource(cell, qualifier, source, note, why);
    }

    /// How many steps were made since one.
    long stepsSince(long step) {
        return model.snapshot().revision() - step;
    }

    /// Makes the whole workspace what it was after a step.
    void undoTo(long step, String why) {
        model.undoTo(step, why);
    }

    /// Opens the plan's text at a sentence.
    void showSource(Source source) {
        model.shownSourceProperty().set(source);
    }

    void toggle(IndicatorRow.Group row) {
        row.collapsedProperty().set(!row.collapsedProperty().get());
        arrange();
    }

    void clearFilter() {
        filter.set("");
        group.set(null);
        withoutSource.set(false);
    }

    /// Selects a series in the year that is selected now, or else in its latest with a figure.
    void selectSeries(SeriesKey series) {
        ObservationKey before = selectedCell.get();
        selectedCell.set(new ObservationKey(series, before == null ? latestYear(series) : before.year()));
    }

    /// Among the years that have a column.
    private int latestYear(SeriesKey series) {
        List<Integer> shown = choices.years(table.get());
        Integer latest = table.get().figures(series).history().years().floor(shown.getLast());
        return nearest(latest == null ? table.get().plan().baseYear() : latest, shown);
    }

    private static int nearest(int year, List<Integer> shown) {
        return Math.clamp(year, shown.getFirst(), shown.getLast());
    }

    private void renew(TableRenewal renewed) {
        long shown = renewals++;
        table.set(renewed.table());
        arrange(row -> renewed.changes(row, shown));
        leaveWhatIsGone();
        describe();
        if (!rows.shown().isEmpty()) {
            follow(model.selectedSeriesProperty().get());
        }
        choose();
        readHistory();
    }

    /// An indicator may be deleted, or its adding undone, while it is selected.
    private void leaveWhatIsGone() {
        ObservationKey cell = selectedCell.get();
        if (cell != null && !table.get().plan().indicators().containsKey(cell.series().indicator())) {
            selectedCell.set(null);
        }
    }

    /// At the first opening, where nothing was pointed at: the latest figure of the first indicator with a target. The
    /// other pages are not told, as no one chose it.
    private void choose() {
        if (selectedCell.get() == null) {
            table.get().rows(region.get()).stream().filter(key -> !table.get().targets(key.indicator()).isEmpty())
                    .findFirst().ifPresent(key -> {
                        choosing = true;
                        selectedCell.set(new ObservationKey(key, latestYear(key)));
                        choosing = false;
                    });
        }
    }

    private void arrange() {
        arrange(_ -> true);
    }

    private void arrange(Predicate<SeriesKey> changed) {
        rows.arrange(table.get(), region.get(), new RowFilter(filter.get(), group.get(), withoutSource.get()),
                choices.arrangement(), verdicts(), changed);
    }

    /// As it was when the workspace was open last.
    private void remember(TableArrangement.Filter remembered) {
        filter.set(remembered.text());
        group.set(remembered.field());
        withoutSource.set(remembered.withoutSource());
    }

    private void arranged(TableArrangement before, TableArrangement now) {
        boolean ordered = !Objects.equals(before.sort(), now.sort());
        if (ordered) {
            rows.forgetPlaces();
        }
        if (ordered || before.grouping() != now.grouping()) {
            arrange();
        }
        ObservationKey cell = selectedCell.get();
        if (cell != null) {
            selectedCell.set(new ObservationKey(cell.series(), nearest(cell.year(), choices.years(table.get()))));
        }
    }

    /// By the indicator's code, under the scenario that is chosen.
    private Map<String, Verdict> verdicts() {
        WorkspaceModel.Outcomes outcomes = model.outcomesProperty().get();
        ScenarioOutcome outcome = outcomes == null
                ? null
                : outcomes.byScenario().get(model.scenarioProperty().get());
        return outcome == null ? Map.of() : IndicatorVerdicts.of(outcome);
    }

    private void judge() {
        rows.judge(verdicts());
        describe();
    }

    /// Other rows are listed. Where the selected one is not among them, the first is selected; where there is none,
    /// nothing.
    private void narrowed() {
        choices.filter(new TableArrangement.Filter(filter.get(), group.get(), withoutSource.get()));
        arrange();
        ObservationKey cell = selectedCell.get();
        if (!following && table.get().lists(region.get()) && (cell == null || !rows.lists(cell.series()))) {
            SeriesKey first = rows.first();
            if (first == null) {
                selectedCell.set(null);
            } else {
                selectSeries(first);
            }
        }
    }

    private void selected(@Nullable ObservationKey cell) {
        if (cell != null && !choosing) {
            model.selectedSeriesProperty().set(cell.series());
        }
        history.set(List.of());
        describe();
        readHistory();
    }

    /// Another page or the search pointed at a series: it is made visible and selected.
    private void follow(@Nullable SeriesKey series) {
        ObservationKey cell = selectedCell.get();
        if (series == null || (cell != null && cell.series().equals(series))
                || !table.get().plan().indicators().containsKey(series.indicator())) {
            return;
        }
        following = true;
        region.set(series.region());
        if (!rows.shows(series)) {
            reveal(series);
        }
        following = false;
        selectedCell.set(new ObservationKey(series, latestYear(series)));
    }

    private void reveal(SeriesKey series) {
        clearFilter();
        IndicatorRow.Group heading = rows.heading(table.get().figures(series), choices.arrangement());
        if (heading != null && heading.collapsedProperty().get()) {
            toggle(heading);
        }
    }

    private void describe() {
        ObservationKey cell = selectedCell.get();
        WorkspaceModel.Outcomes outcomes = model.outcomesProperty().get();
        details.set(cell == null
                ? null
                : CellDetails.of(table.get(), cell,
                        outcomes == null ? null : outcomes.byScenario().get(model.scenarioProperty().get())));
    }

    private void readHistory() {
        ObservationKey cell = selectedCell.get();
        if (cell != null) {
            histories.read(cell, read -> {
                if (cell.equals(selectedCell.get())) {
                    history.set(read);
                }
            });
        }
    }
}
