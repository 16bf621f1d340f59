package planworkbench.ui.scenario.assumption;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.simulation.CorrelationRepair;
import planworkbench.simulation.PlanDriver;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.draft.DraftViewModel;

/// How the chosen scenario says that its drivers move together (相关系数), and how that is changed: each time one step. A scenario states all of its
/// correlations or takes all of its parent's.
final class CorrelationEdits {

    private final WorkspaceModel workspace;
    private final DraftViewModel draft;

    CorrelationEdits(WorkspaceModel workspace, DraftViewModel draft) {
        this.workspace = workspace;
        this.draft = draft;
    }

    /// Those of one driver that count, stated here or inherited.
    List<Correlation> of(SeriesKey series) {
        return stated().pairs().stream()
                .filter(pair -> pair.one().equals(series) || pair.other().equals(series)).toList();
    }

    static SeriesKey other(Correlation pair, SeriesKey series) {
        return pair.one().equals(series) ? pair.other() : pair.one();
    }

    /// What counts for a pair of which nothing is stated: all share one factor.
    double usual() {
        return WorkspaceModel.CHANCE.correlation();
    }

    /// The drivers that vary and that nothing is stated with; none before the first projection.
    List<SeriesKey> others(SeriesKey series) {
        List<SeriesKey> taken = of(series).stream().map(pair -> other(pair, series)).toList();
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return outcome == null || outcome.chances() == null
                ? List.of()
                : outcome.chances().simulation().drivers().stream().map(PlanDriver::series)
                        .filter(other -> !other.equals(series) && !taken.contains(other)).toList();
    }

    /// What had to give way because not all of it can be at once; null where nothing had to.
    @Nullable
    CorrelationRepair repair() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return outcome == null || outcome.chances() == null
                ? null
                : outcome.chances().simulation().correlationRepair();
    }

    /// The name of the scenario that states them; null where the chosen one does, or none.
    @Nullable
    String inheritedFrom() {
        ScenarioTree tree = workspace.snapshot().scenarios();
        Scenario at = scenario();
        while (at.correlations() == null && at.parent() != null && at.approved() == null) {
            at = tree.get(at.parent());
        }
        return at.correlations() == null || at.id().equals(scenario().id()) ? null : at.name();
    }

    /// Whether the chosen scenario states its own in the place of its parent's.
    boolean isOwn() {
        return scenario().correlations() != null && scenario().parent() != null && scenario().approved() == null;
    }

    void put(Correlation pair, String why) {
        save(stated().with(pair), why);
    }

    void remove(SeriesKey one, SeriesKey other, String why) {
        save(stated().without(one, other), why);
    }

    /// Lets the parent's count again.
    void inherit(String why) {
        apply(null, why);
    }

    private void save(Correlations wanted, String why) {
        if (!wanted.equals(stated())) {
            // what is as the parent says is not said again
            apply(wanted.equals(inherited()) ? null : wanted, why);
        }
    }

    private void apply(@Nullable Correlations wanted, String why) {
        draft.release();
        if (scenario().isOpen()) {
            workspace.apply(new Change.PutScenario(scenario().withCorrelations(wanted)), why);
        }
    }

    private Correlations stated() {
        return Objects.requireNonNullElse(draft.supposedProperty().get().correlations(), Correlations.NONE);
    }

    private Correlations inherited() {
        String parent = scenario().parent();
        Correlations above = parent == null ? null : workspace.snapshot().scenarios().resolve(parent).correlations();
        return Objects.requireNonNullElse(above, Correlations.NONE);
    }

    private Scenario scenario() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get());
    }
}
