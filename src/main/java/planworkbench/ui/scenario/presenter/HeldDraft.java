package planworkbench.ui.scenario.presenter;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.assumption.Driver;
import planworkbench.ui.scenario.assumption.MovedScenario;
import planworkbench.ui.scenario.draft.OutcomeSearch;

/// A scenario with what was moved while it was presented. It is held and saved nowhere, so that a locked scenario can be moved, too.
final class HeldDraft implements MovedScenario {

    private final ReadOnlyObjectWrapper<ResolvedScenario> supposed;
    private final ReadOnlyObjectWrapper<@Nullable ScenarioOutcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ScenarioOutcome> ghost = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<SeriesKey, Assumption>> held = new ReadOnlyObjectWrapper<>(Map.of());

    private final WorkspaceModel workspace;
    private final OutcomeSearch search;
    private final Deque<Map<SeriesKey, Assumption>> before = new ArrayDeque<>();
    private Snapshot snapshot;
    private ResolvedScenario unmoved;
    private @Nullable SeriesKey moving;
    private @Nullable SeriesKey looked;

    HeldDraft(WorkspaceModel workspace) {
        this.workspace = workspace;
        this.snapshot = workspace.snapshot();
        this.unmoved = snapshot.scenarios().resolve(workspace.scenarioProperty().get());
        this.supposed = new ReadOnlyObjectWrapper<>(unmoved);
        this.search = new OutcomeSearch(workspace.background(), outcome::set, workspace::report);
    }

    @Override
    public Scenario scenario() {
        return snapshot.scenarios().get(unmoved.id());
    }

    @Override
    public ReadOnlyObjectProperty<ResolvedScenario> supposedProperty() {
        return supposed.getReadOnlyProperty();
    }

    /// What becomes of the plan under what is supposed; null before the first projection and after the end.
    ReadOnlyObjectProperty<@Nullable ScenarioOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// What it was before the last move; null where nothing was moved.
    ReadOnlyObjectProperty<@Nullable ScenarioOutcome> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    /// What is supposed otherwise than at the beginning.
    ReadOnlyObjectProperty<Map<SeriesKey, Assumption>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// What everything is computed from until the next beginning, whatever happens to the workspace.
    Snapshot snapshot() {
        return snapshot;
    }

    boolean isMoving() {
        return moving != null;
    }

    /// Begins with nothing moved.
    ///
    /// @param from a scenario of the workspace, with what is not saved of it yet
    /// @param known is shown until there is something newer; null for nothing
    void begin(ResolvedScenario from, @Nullable ScenarioOutcome known) {
        search.turnAway();
        snapshot = workspace.snapshot();
        unmoved = from;
        moving = null;
        before.clear();
        held.set(Map.of());
        ghost.set(null);
        outcome.set(known);
        project();
    }

    /// Forgets everything; what is still being computed is not shown any more.
    void end() {
        search.turnAway();
        moving = null;
        looked = null;
        before.clear();
        held.set(Map.of());
        ghost.set(null);
        outcome.set(null);
    }

    /// Looks at the fan of a series from now on; null for none.
    void look(@Nullable SeriesKey series) {
        looked = series;
        ScenarioOutcome known = outcome.get();
        if (series != null && known != null && !known.looksAt(series)) {
            project();
        }
    }

    @Override
    public void move(Driver driver, ProjectionMethod method, String why) {
        SeriesKey series = driver.series();
        if (!series.equals(moving)) {
            release();
            before.push(held.get());
            ghost.set(outcome.get());
            moving = series;
        }
        Assumption supposedNow = supposed.get().assumption(series);
        hold((supposedNow == null ? driver.assumption() : supposedNow).withMethod(method));
    }

    @Override
    public void release() {
        if (moving != null) {
            moving = null;
            if (held.get().equals(before.peek())) {
                before.pop();
                ghost.set(null);
            }
        }
    }

    /// Goes back to where a series began.
    void reset(Driver driver) {
        Assumption first = unmoved.assumption(driver.series());
        if (first != null && held.get().containsKey(driver.series())) {
            move(driver, first.method(), "");
            release();
        }
    }

    /// Goes back to where everything began.
    void resetAll() {
        release();
        if (!held.get().isEmpty()) {
            before.push(held.get());
            goTo(Map.of());
        }
    }

    /// Takes the last move back, or the last reset.
    void takeBack() {
        release();
        if (!before.isEmpty()) {
            goTo(before.pop());
        }
    }

    private void goTo(Map<SeriesKey, Assumption> assumptions) {
        held.set(assumptions);
        ghost.set(null);
        project();
    }

    private void hold(Assumption assumption) {
        SortedMap<SeriesKey, Assumption> now = new TreeMap<>(held.get());
        if (assumption.equals(unmoved.assumption(assumption.series()))) {
            now.remove(assumption.series());
        } else {
            now.put(assumption.series(), assumption);
        }
        held.set(Collections.unmodifiableMap(now));
        project();
    }

    private void project() {
        supposed.set(with(held.get().values()));
        search.ask(snapshot, supposed.get(), looked);
    }

    private ResolvedScenario with(Collection<Assumption> assumptions) {
        ResolvedScenario resolved = unmoved;
        for (Assumption assumption : assumptions) {
            resolved = resolved.with(assumption);
        }
        return resolved;
    }
}
