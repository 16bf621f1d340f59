package planworkbench.ui.scenario.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.store.Change;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.WorkspaceModel;

/// What the page supposes: the chosen scenario as it is saved, what a slider is moving, and what was released but has
/// not reached the disk yet. Each move is projected and simulated on the worker, so that a value and its probability are always of
/// the same state; each release is one change.
public final class DraftViewModel {

    private final ReadOnlyObjectWrapper<ResolvedScenario> supposed;
    private final ReadOnlyObjectWrapper<@Nullable ScenarioOutcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ScenarioOutcome> ghost = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final OutcomeSearch search;
    private final Map<SeriesKey, Assumption> released = new TreeMap<>();
    private @Nullable Move moving;
    private String scenario;
    private @Nullable SeriesKey looked;

    /// @param why for the history, once it is released
    private record Move(List<Assumption> assumptions, String why) {

        boolean isOfSameSeries(List<Assumption> others) {
            return assumptions.stream().map(Assumption::series).toList()
                    .equals(others.stream().map(Assumption::series).toList());
        }
    }

    public DraftViewModel(WorkspaceModel workspace, Background background) {
        this.workspace = workspace;
        this.scenario = workspace.scenarioProperty().get();
        this.supposed = new ReadOnlyObjectWrapper<>(workspace.snapshot().scenarios().resolve(scenario));
        this.search = new OutcomeSearch(background, outcome::set, _ -> cancel());
        workspace.scenarioProperty().subscribe(this::turnTo);
        workspace.snapshotProperty().subscribe(_ -> changed());
        workspace.outcomesProperty().subscribe(_ -> settle());
        workspace.savingProperty().subscribe(_ -> settle());
    }

    /// The chosen scenario with everything that is not saved yet.
    public ReadOnlyObjectProperty<ResolvedScenario> supposedProperty() {
        return supposed.getReadOnlyProperty();
    }

    /// What becomes of the plan under it; null before the first projection.
    public ReadOnlyObjectProperty<@Nullable ScenarioOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// What it was before the last move; null where nothing was moved.
    public ReadOnlyObjectProperty<@Nullable ScenarioOutcome> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    /// Looks at the fan of a series from now on; null for none.
    public void look(@Nullable SeriesKey series) {
        if (!Objects.equals(series, looked)) {
            looked = series;
            ScenarioOutcome present = outcome.get();
            if (series != null && present != null && !present.looksAt(series)) {
                project();
            }
        }
    }

    public boolean isMoving() {
        return moving != null;
    }

    /// Supposes something without saving it.
    public void move(Assumption assumption, String why) {
        move(List.of(assumption), why);
    }

    /// Supposes several things that move together, without saving them.
    ///
    /// @param assumptions each of another series
    public void move(List<Assumption> assumptions, String why) {
        if (moving != null && !moving.isOfSameSeries(assumptions)) {
            release();
        }
        if (moving == null) {
            ghost.set(outcome.get());
        }
        moving = new Move(List.copyOf(assumptions), why);
        project();
    }

    /// Saves what was moved, as one change; nothing where it is back where it was.
    public void release() {
        Move released = moving;
        if (released == null) {
            return;
        }
        moving = null;
        ResolvedScenario before = resolved();
        List<Assumption> changed = released.assumptions().stream()
                .filter(assumption -> !assumption.equals(before.assumption(assumption.series()))).toList();
        if (changed.isEmpty()) {
            ghost.set(null);
            settle();
            return;
        }
        changed.forEach(assumption -> this.released.put(assumption.series(), assumption));
        List<Change> changes = changed.stream()
                .<Change>map(assumption -> new Change.PutAssumption(scenario, assumption)).toList();
        workspace.apply(changes.size() == 1 ? changes.getFirst() : new Change.Several(changes), released.why());
    }

    /// Forgets what was moved.
    public void cancel() {
        if (moving != null) {
            moving = null;
            ghost.set(null);
            settle();
        }
    }

    private void turnTo(String chosen) {
        if (!chosen.equals(scenario)) {
            release();
            released.clear();
            scenario = chosen;
            search.turnAway();
            ghost.set(null);
            settle();
        }
    }

    private void changed() {
        if (moving == null && released.isEmpty()) {
            ghost.set(null);
        }
        if (workspace.snapshot().scenarios().find(scenario) != null) {
            supposed.set(resolved());
        }
    }

    /// Goes back to what is saved, as soon as all that was released is part of it or was refused.
    private void settle() {
        WorkspaceModel.Outcomes saved = workspace.outcomesProperty().get();
        Snapshot snapshot = workspace.snapshot();
        if (saved == null || snapshot.scenarios().find(scenario) == null) {
            return;
        }
        boolean allSaved = !workspace.savingProperty().get() && saved.of().revision() == snapshot.revision();
        released.values().removeIf(assumption -> allSaved || isPartOf(saved.of(), assumption));
        ScenarioOutcome savedOutcome = saved.byScenario().get(scenario);
        if (moving == null && released.isEmpty() && savedOutcome != null) {
            search.turnAway();
            supposed.set(resolved());
            ScenarioOutcome known = savedOutcome.withFanOf(outcome.get());
            outcome.set(known);
            if (looked != null && !known.looksAt(looked)) {
                project();
            }
        } else {
            project();
        }
    }

    private boolean isPartOf(Snapshot snapshot, Assumption assumption) {
        return snapshot.scenarios().find(scenario) != null
                && assumption.equals(snapshot.scenarios().get(scenario).assumptions().get(assumption.series()));
    }

    private void project() {
        supposed.set(resolved());
        search.ask(workspace.snapshot(), supposed.get(), looked);
    }

    private ResolvedScenario resolved() {
        ResolvedScenario resolved = workspace.snapshot().scenarios().resolve(scenario);
        for (Assumption assumption : released.values()) {
            resolved = resolved.with(assumption);
        }
        if (moving != null) {
            for (Assumption assumption : moving.assumptions()) {
                resolved = resolved.with(assumption);
            }
        }
        return resolved;
    }
}
