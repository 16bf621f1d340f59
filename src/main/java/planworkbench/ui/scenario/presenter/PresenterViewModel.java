package planworkbench.ui.scenario.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Chances;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.ProjectionFan;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.store.Change;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.assumption.DriverList;
import planworkbench.ui.scenario.goal.ScenarioChanges;
import planworkbench.ui.scenario.importance.FoundInfluences;
import planworkbench.ui.scenario.importance.InfluenceSearch;
import planworkbench.ui.scenario.importance.Influenced;

/// A scenario in a meeting: one target after the other, and a few levers. What is moved is forgotten at the end unless it is kept.
public final class PresenterViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Influenced> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PresentedLever>> levers = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();

    private final WorkspaceModel workspace;
    private final HeldDraft draft;
    private final ScenarioChanges changes;
    private final LatestOnly<InfluenceSearch.Question, FoundInfluences> influences;
    private final LatestOnly<LeverReach.Question, LeverReach> reaches;
    private @Nullable LeverReach reach;
    private List<Influenced> pages = List.of();
    private List<PresentedLever> all = List.of();
    /// chosen by the user for this and later presentations; empty where nothing was
    private List<PresentedLever.Key> chosen = List.of();
    /// what levers are being looked for
    private @Nullable Influenced awaited;
    private boolean open;

    public PresenterViewModel(WorkspaceModel workspace, InfluenceSearch search) {
        this.workspace = workspace;
        this.draft = new HeldDraft(workspace);
        this.changes = new ScenarioChanges(workspace);
        this.influences = new LatestOnly<>(workspace.background(), search::of, this::propose, workspace::report);
        this.reaches = new LatestOnly<>(workspace.background(), LeverReach.Question::answer, this::reach,
                workspace::report);
        levers.subscribe(_ -> compareReach());
        draft.outcomeProperty().subscribe(_ -> lookForLevers());
        changes.doneProperty().subscribe(done -> {
            if (open && done != null) {
                goOnWithSaved();
            }
        });
    }

    /// What the chart shows; null while nothing is presented.
    ReadOnlyObjectProperty<@Nullable Influenced> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The levers in sight, at most {@link PresentedLever#MOST}; empty until those to begin with are found.
    ReadOnlyObjectProperty<List<PresentedLever>> leversProperty() {
        return levers.getReadOnlyProperty();
    }

    /// Whether no lever in sight moves what is shown, as far as that is known.
    public ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /// What was kept last, until something else is done.
    ReadOnlyObjectProperty<ScenarioChanges.@Nullable Done> keptProperty() {
        return changes.doneProperty();
    }

    /// Why something could not be done; null where nothing went wrong.
    ReadOnlyObjectProperty<@Nullable RuntimeException> failureProperty() {
        return workspace.failureProperty();
    }

    HeldDraft draft() {
        return draft;
    }

    Plan plan() {
        return draft.snapshot().plan();
    }

    WorkspaceModel workspace() {
        return workspace;
    }

    /// All levers of the scenario.
    List<PresentedLever> all() {
        return all;
    }

    /// The targets to page through: the plan's main ones, or all where it has no such, and what is shown at the beginning.
    List<Influenced> pages() {
        return pages;
    }

    /// Begins to present the chosen scenario.
    ///
    /// @param from the scenario with what is not saved of it yet
    /// @param known what becomes of it, as far as that is known
    public void begin(ResolvedScenario from, @Nullable ScenarioOutcome known, Influenced first) {
        open = true;
        draft.begin(from, known);
        pages = pagesWith(first);
        all = leversNow();
        List<PresentedLever> wanted = remembered(chosen);
        levers.set(wanted);
        awaited = wanted.isEmpty() ? first : null;
        show(first);
        lookForLevers();
    }

    public boolean isOpen() {
        return open;
    }

    /// Ends it, and forgets what was moved.
    void end() {
        open = false;
        awaited = null;
        shown.set(null);
        levers.set(List.of());
        draft.end();
    }

    /// What becomes of the shown target at present; empty where there is none and before the first projection.
    Optional<Attainment> attainment() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        Influenced now = shown.get();
        Target target = now == null ? null : now.target();
        return outcome == null || target == null
                ? Optional.empty()
                : outcome.attainments().stream().filter(a -> a.target().id().equals(target.id())).findFirst();
    }

    /// Turns some pages on, or back; the first and the last page stay.
    void turn(int by) {
        Influenced now = shown.get();
        if (now != null) {
            show(pages.get(Math.clamp(pages.indexOf(now) + by, 0, pages.size() - 1)));
        }
    }

    /// Puts other levers in sight, and remembers them.
    ///
    /// @param wanted at least one
    void choose(List<PresentedLever> wanted) {
        awaited = null;
        levers.set(List.copyOf(wanted));
        chosen = wanted.stream().map(PresentedLever::key).toList();
    }

    /// Puts the levers in sight that the shown target hangs on most.
    void chooseForShown() {
        awaited = shown.get();
        chosen = List.of();
        lookForLevers();
    }

    /// Adds a child of the scenario that supposes what was moved, and goes on with that.
    void keepAsNew(String name, String why, String said) {
        draft.release();
        changes.branch(name, draft.heldProperty().get().values(), why, said);
    }

    /// A name for what is kept that no other scenario has.
    String freeName(String wanted) {
        return ScenarioChanges.freeName(workspace.snapshot().scenarios(), wanted);
    }

    /// Saves what was moved in the scenario itself; nothing where that is locked or approved.
    void save(String why, String said) {
        draft.release();
        if (draft.scenario().isOpen()) {
            List<Change> moved = new ArrayList<>();
            for (Assumption assumption : draft.heldProperty().get().values()) {
                moved.add(new Change.PutAssumption(draft.scenario().id(), assumption));
            }
            changes.apply(moved.size() == 1 ? moved.getFirst() : new Change.Several(moved), why, said);
        }
    }

    private void show(Influenced page) {
        shown.set(page);
        Target target = page.target();
        draft.look(ProjectionFan.belongsTo(target) ? page.series() : null);
        compareReach();
        reaches.request(new LeverReach.Question(plan(), draft.supposedProperty().get(), page));
    }

    private void reach(LeverReach found) {
        reach = found;
        compareReach();
    }

    private void compareReach() {
        LeverReach known = reach;
        idle.set(known != null && known.of().equals(shown.get()) && !levers.get().isEmpty() && levers.get().stream()
                .noneMatch(lever -> known.behind().contains(lever.driver().series())));
    }

    private void goOnWithSaved() {
        draft.begin(workspace.snapshot().scenarios().resolve(workspace.scenarioProperty().get()),
                draft.outcomeProperty().get());
        all = leversNow();
        levers.set(remembered(levers.get().stream().map(PresentedLever::key).toList()));
    }

    private List<Influenced> pagesWith(Influenced first) {
        List<Target> targets = List.copyOf(plan().targets().values());
        List<Target> main = targets.stream().filter(Target::headline).toList();
        List<Influenced> found = new ArrayList<>();
        for (Target target : main.isEmpty() ? targets : main) {
            found.add(Influenced.of(plan(), plan().series(target), target));
        }
        if (!found.contains(first)) {
            found.addFirst(first);
        }
        return List.copyOf(found);
    }

    private List<PresentedLever> leversNow() {
        return PresentedLever.of(new DriverList().of(draft.snapshot(), draft.scenario().id()));
    }

    private List<PresentedLever> remembered(List<PresentedLever.Key> keys) {
        return keys.stream().flatMap(key -> all.stream().filter(lever -> lever.key().equals(key))).toList();
    }

    /// Asks what the awaited page hangs on, as soon as there is something to ask.
    private void lookForLevers() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        Influenced about = awaited;
        if (outcome == null || about == null) {
            return;
        }
        Chances chances = outcome.chances();
        if (chances == null || outcome.projection().get(about.series()) == null) {
            propose(List.of());
        } else {
            influences.request(
                    new InfluenceSearch.Question(plan(), outcome.scenario(), chances.simulation(), about));
        }
    }

    private void propose(FoundInfluences found) {
        if (found.of().equals(awaited)) {
            propose(found.influences().stream().map(influence -> influence.driver().series()).toList());
        }
    }

    private void propose(List<SeriesKey> important) {
        awaited = null;
        List<SeriesKey> main = plan().targets().values().stream().filter(Target::headline).map(plan()::series)
                .toList();
        levers.set(PresentedLever.proposed(all, important, main));
    }
}
