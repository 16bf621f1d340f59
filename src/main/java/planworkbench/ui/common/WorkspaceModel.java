package planworkbench.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.assessment.Verdict;
import planworkbench.formula.PlanFormulas;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.projection.Projector;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Workers;
import planworkbench.store.Change;
import planworkbench.store.EditService;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Snapshot;
import planworkbench.store.StepSummary;
import planworkbench.store.TableArrangement;

/// The open workspace as every page sees it: what is on the disk, what becomes of it under each scenario, and what is
/// chosen. The way in is {@link #apply}.
public final class WorkspaceModel {

    /// How chance is drawn in the window: as `simulate` does it where nothing else is said.
    public static final Chance CHANCE = Chance.DEFAULT;

    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<@Nullable Outcomes> outcomes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RuntimeException> failure = new ReadOnlyObjectWrapper<>();
    private final StringProperty scenario;
    private final ObjectProperty<@Nullable SeriesKey> selectedSeries = new SimpleObjectProperty<>();
    private final ObjectProperty<PageId> page = new SimpleObjectProperty<>(PageId.OVERVIEW);
    private final ObjectProperty<@Nullable Source> shownSource = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FormRequest> form = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> askedWorkItem = new SimpleObjectProperty<>();

    private final ObjectProperty<TableArrangement> arrangement = new SimpleObjectProperty<>(TableArrangement.DEFAULT);

    private final EditService edits;
    private final @Nullable LastTime lastTime;
    private final Background background;
    private final LongWork longWork;
    private final LatestOnly<Snapshot, Outcomes> computation;
    private final LatestFormulas formulas = new LatestFormulas();
    private int unsaved;

    /// @param scenario id of the scenario chosen at the start
    public WorkspaceModel(EditService edits, Background background, String scenario) {
        this(edits, background, scenario, null);
    }

    /// @param lastTime what the user saw last; null where the workspace was never open in this window
    public WorkspaceModel(EditService edits, Background background, String scenario, @Nullable LastTime lastTime) {
        this.edits = edits;
        this.lastTime = lastTime;
        this.background = background;
        this.longWork = new LongWork(background);
        this.snapshot = new ReadOnlyObjectWrapper<>(edits.current());
        this.scenario = new SimpleStringProperty(scenario);
        this.computation = new LatestOnly<>(background,
                asked -> Outcomes.of(asked, formulas.of(asked.plan())), outcomes::set, failure::set);
        edits.addListener(changed -> background.fx().execute(() -> publish(changed)));
        computation.request(snapshot.get());
    }

    /// What becomes of the plan under every scenario, by id, with its probabilities.
    ///
    /// @param of what it was computed from
    public record Outcomes(Snapshot of, Projector projector, SequencedMap<String, ScenarioOutcome> byScenario) {

        public static Outcomes of(Snapshot snapshot) {
            return of(snapshot, PlanFormulas.of(snapshot.plan()));
        }

        private static Outcomes of(Snapshot snapshot, PlanFormulas formulas) {
            Projector projector = new Projector(snapshot.plan(), formulas);
            SimulatedScenarios simulated = new SimulatedScenarios(snapshot.plan(), projector, CHANCE, Workers.alone());
            SequencedMap<String, ScenarioOutcome> outcomes = new LinkedHashMap<>();
            for (Map.Entry<String, ?> entry : snapshot.scenarios().scenarios().entrySet()) {
                outcomes.put(entry.getKey(),
                        simulated.of(snapshot.scenarios().resolve(entry.getKey()), null));
            }
            return new Outcomes(snapshot, projector, outcomes);
        }

        /// How many targets have each verdict, by the scenario's id.
        public Map<String, Map<Verdict, Integer>> counts() {
            Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();
            byScenario.forEach((id, outcome) -> counts.put(id, outcome.counts()));
            return counts;
        }
    }

    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public Snapshot snapshot() {
        return snapshot.get();
    }

    /// Null until the first computation is done.
    public ReadOnlyObjectProperty<@Nullable Outcomes> outcomesProperty() {
        return outcomes.getReadOnlyProperty();
    }

    /// Id of the scenario chosen in the title bar.
    public StringProperty scenarioProperty() {
        return scenario;
    }

    /// The series that the pages point at.
    public ObjectProperty<@Nullable SeriesKey> selectedSeriesProperty() {
        return selectedSeries;
    }

    /// The page that is open; a page opens another by setting it.
    public ObjectProperty<PageId> pageProperty() {
        return page;
    }

    /// The sentence that the plan's text is open at; null while the text is closed.
    public ObjectProperty<@Nullable Source> shownSourceProperty() {
        return shownSource;
    }

    /// The form that is open; null where there is none.
    public ObjectProperty<@Nullable FormRequest> formProperty() {
        return form;
    }

    /// Id of the area of work that is asked to be shown; null once it is.
    public ObjectProperty<@Nullable String> askedWorkItemProperty() {
        return askedWorkItem;
    }

    /// How the table of figures is arranged.
    public ObjectProperty<TableArrangement> arrangementProperty() {
        return arrangement;
    }

    /// Whether a change is on its way to the disk.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The latest thing that went wrong; shown in the window until the next change succeeds.
    public ReadOnlyObjectProperty<@Nullable RuntimeException> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What the user saw of this workspace last; null where it is open for the first time.
    public @Nullable LastTime lastTime() {
        return lastTime;
    }

    /// Makes a change; its snapshot is published once it is on the disk.
    public void apply(Change change, String why) {
        edit(() -> edits.apply(change, why));
    }

    /// Makes a change of many figures as the long work of the moment; one that is stopped leaves nothing behind.
    ///
    /// @param work key of the message that says what is being done
    /// @param change made of the latest snapshot, on the worker
    public void enter(String work, Function<Snapshot, Change> change, String why, Consumer<Snapshot> onDone,
            Consumer<RuntimeException> onFailure) {
        work(work, (service, run) -> service.apply(change.apply(service.current()), why, run), onDone, onFailure);
    }

    /// Does something that takes long and ends with a change, as the long work of the moment.
    ///
    /// @param work key of the message that says what is being done
    public <T> void work(String work, BiFunction<EditService, LongWork.Run, T> job, Consumer<T> onDone,
            Consumer<RuntimeException> onFailure) {
        longWork.start(work, run -> job.apply(edits, run), onDone, onFailure);
    }

    /// The same; calls back once the change is on the disk, and not where it is refused.
    public void apply(Change change, String why, Runnable onDone) {
        apply(change, why, onDone, () -> {});
    }

    /// The same; calls back where it is refused, too.
    public void apply(Change change, String why, Runnable onDone, Runnable onRefused) {
        unsaved++;
        saving.set(true);
        background.run(() -> edits.apply(change, why), _ -> {
            edited(null);
            onDone.run();
        }, refused -> {
            edited(refused);
            onRefused.run();
        });
    }

    /// Takes back everything after a step, as one step.
    public void undoTo(long step, String why) {
        edit(() -> edits.undoTo(step, why));
    }

    public void undo() {
        edit(edits::undo);
    }

    public void redo() {
        edit(edits::redo);
    }

    /// What takes long, such as an import; the status line shows it.
    public LongWork longWork() {
        return longWork;
    }

    /// The formulas of a plan, made once for all who ask for those of the newest. To be asked for on the worker.
    public PlanFormulas formulas(Plan plan) {
        return formulas.of(plan);
    }

    /// Where a page does its own slow work.
    public Background background() {
        return background;
    }

    /// Reads what happened to one cell, the newest first.
    public void readHistory(ObservationKey cell, Consumer<List<HistoryEntry>> onRead) {
        background.run(() -> edits.history(cell), onRead, failure::set);
    }

    /// Reads the latest lines of the history, the newest first.
    public void readHistory(int limit, Consumer<List<HistoryEntry>> onRead) {
        background.run(() -> edits.history(limit), onRead, failure::set);
    }

    /// Asks the store something, for reading only.
    public <T> void ask(Function<EditService, T> question, Consumer<T> onAnswer) {
        background.run(() -> question.apply(edits), onAnswer, failure::set);
    }

    /// The same again and again, of which only the newest question is answered.
    public <Q, A> LatestOnly<Q, A> asking(BiFunction<EditService, Q, A> question, Consumer<A> onAnswer) {
        return new LatestOnly<>(background, asked -> question.apply(edits, asked), onAnswer, failure::set);
    }

    /// Tells the user what went wrong.
    public void report(RuntimeException failed) {
        failure.set(failed);
    }

    /// Reads what undo would take back and redo bring back.
    public void readReversible(Consumer<Reversible> onRead) {
        background.run(() -> new Reversible(edits.undoable(), edits.redoable()), onRead, failure::set);
    }

    /// The edit that undo would take back, and that which redo would bring back; null where there is none.
    public record Reversible(@Nullable StepSummary undoable, @Nullable StepSummary redoable) {

        public static final Reversible NOTHING = new Reversible(null, null);
    }

    /// Calls back once the work that was handed over until now is done.
    public void afterWork(Runnable action) {
        background.run(() -> true, _ -> action.run(), failure::set);
    }

    private void edit(Supplier<Snapshot> edit) {
        unsaved++;
        saving.set(true);
        background.run(edit, _ -> edited(null), this::edited);
    }

    private void edited(@Nullable RuntimeException failed) {
        unsaved--;
        saving.set(unsaved > 0);
        failure.set(failed);
    }

    private void publish(Snapshot changed) {
        if (changed.revision() < snapshot.get().revision()) {
            return;
        }
        snapshot.set(changed);
        SeriesKey selected = selectedSeries.get();
        if (selected != null && !changed.plan().indicators().containsKey(selected.indicator())) {
            selectedSeries.set(null);
        }
        if (changed.scenarios().find(scenario.get()) == null) {
            scenario.set(changed.scenarios().scenarios().firstEntry().getKey());
        }
        computation.request(changed);
    }
}
