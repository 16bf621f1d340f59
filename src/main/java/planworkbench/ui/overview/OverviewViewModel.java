package planworkbench.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.LastTime;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.common.WorkspaceModel.Outcomes;

/// The overview: which targets are reached under which scenario, what is in danger, what changed, what is missing.
public final class OverviewViewModel {

    /// More than a card shows, so that it can say how many more there are.
    private static final int CHANGES_READ = 200;

    /// Only computed while somebody looks at it.
    private final ObjectBinding<@Nullable Overview> overview;
    private final ObjectProperty<@Nullable Verdict> filter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Changes> changes = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty firstNote;

    private final WorkspaceModel workspace;
    private final long seenRevision;
    private @Nullable Map<String, Map<Verdict, Integer>> countsSeen;
    /// Shown until the outcomes of a scenario that was just made are there.
    private @Nullable Overview latest;

    /// @param firstNote whether to say what to try first
    public OverviewViewModel(WorkspaceModel workspace, BooleanProperty firstNote) {
        this.workspace = workspace;
        this.firstNote = firstNote;
        LastTime last = workspace.lastTime();
        this.seenRevision = last == null ? workspace.snapshot().revision() : last.revision();
        this.countsSeen = last == null ? null : last.verdicts();
        this.overview = Bindings.createObjectBinding(this::overview, workspace.outcomesProperty(),
                workspace.scenarioProperty(), filter);
        workspace.outcomesProperty().subscribe(outcomes -> {
            if (outcomes != null) {
                countsSeen(outcomes);
            }
        });
        workspace.snapshotProperty().subscribe(this::readChanges);
    }

    /// Null until the first outcomes are computed.
    public ObservableObjectValue<@Nullable Overview> overviewProperty() {
        return overview;
    }

    /// The verdict under the chosen scenario that the table is limited to; null for all.
    public ObjectProperty<@Nullable Verdict> filterProperty() {
        return filter;
    }

    /// What happened since the window was closed last; null until it was read.
    public ReadOnlyObjectProperty<@Nullable Changes> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public BooleanProperty firstNoteProperty() {
        return firstNote;
    }

    public ObjectProperty<@Nullable SeriesKey> selectedSeriesProperty() {
        return workspace.selectedSeriesProperty();
    }

    public SeriesKey series(Target target) {
        return workspace.snapshot().plan().series(target);
    }

    public void choose(ScenarioChoice scenario) {
        workspace.scenarioProperty().set(scenario.id());
    }

    /// Opens a target's series where it can be worked on.
    public void open(Target target) {
        workspace.selectedSeriesProperty().set(series(target));
        workspace.pageProperty().set(PageId.SCENARIO);
    }

    public void openIndicator(SeriesKey series) {
        workspace.selectedSeriesProperty().set(series);
        workspace.pageProperty().set(PageId.INDICATORS);
    }

    public void showSource(Source source) {
        workspace.shownSourceProperty().set(source);
    }

    private void readChanges(Snapshot snapshot) {
        LastTime last = workspace.lastTime();
        workspace.readHistory(CHANGES_READ, newest -> changes.set(
                Changes.since(seenRevision, last == null ? null : last.at(), snapshot.revision(), newest)));
    }

    private @Nullable Overview overview() {
        Outcomes outcomes = workspace.outcomesProperty().get();
        ScenarioOutcome outcome = outcomes == null
                ? null
                : outcomes.byScenario().get(workspace.scenarioProperty().get());
        if (outcomes != null && outcome != null) {
            latest = overview(outcomes, outcome);
        }
        return latest;
    }

    private Overview overview(Outcomes outcomes, ScenarioOutcome outcome) {
        var plan = outcomes.of().plan();
        List<ScenarioChoice> scenarios = ScenarioChoice.inTreeOrder(outcomes.of().scenarios());
        String id = outcome.scenario().id();
        ScenarioChoice chosen = scenarios.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        return new Overview(outcomes.of(), scenarios, chosen,
                TargetRow.of(plan.targets().values(), outcomes.byScenario(), filterBy(outcome)), outcome.counts(),
                Overview.difference(countsSeen(outcomes).getOrDefault(id, outcome.counts()), outcome.counts()),
                Attention.of(plan, outcome), Completeness.of(plan), Completeness.lastYear(plan));
    }

    private Predicate<Target> filterBy(ScenarioOutcome outcome) {
        Verdict wanted = filter.get();
        Map<String, Verdict> verdicts = outcome.attainments().stream()
                .collect(Collectors.toMap(attainment -> attainment.target().id(), Attainment::verdict));
        return target -> wanted == null || verdicts.get(target.id()) == wanted;
    }

    /// Those of the last time; of a workspace that is open for the first time, those at the start.
    private Map<String, Map<Verdict, Integer>> countsSeen(Outcomes outcomes) {
        Map<String, Map<Verdict, Integer>> seen = countsSeen;
        if (seen == null) {
            seen = outcomes.counts();
            countsSeen = seen;
        }
        return seen;
    }
}
