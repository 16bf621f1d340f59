package planworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Change;
import planworkbench.store.IndicatorUses;
import planworkbench.ui.common.WorkspaceModel;

/// An indicator that is about to be deleted: what goes with it, or what keeps it.
final class RemovalViewModel implements OpenForm {

    private final WorkspaceModel workspace;
    private final Indicator indicator;

    RemovalViewModel(WorkspaceModel workspace, Indicator indicator) {
        this.workspace = workspace;
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    ScenarioTree scenarios() {
        return workspace.snapshot().scenarios();
    }

    IndicatorUses uses() {
        return IndicatorUses.of(plan(), scenarios(), indicator.code());
    }

    /// How many figures it has, in all regions.
    int figures() {
        return (int) plan().observations().keySet().stream()
                .filter(key -> key.series().indicator().equals(indicator.code())).count();
    }

    @Override
    public boolean isChanged() {
        return false;
    }

    /// Deletes the indicator with its targets and with what scenarios suppose of it, as one step.
    @Override
    public void save(String why) {
        IndicatorUses uses = uses();
        if (!uses.canGoTogether()) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        uses.targets().forEach(target -> changes.add(new Change.RemoveTarget(target.id())));
        uses.assumptions()
                .forEach(of -> changes.add(new Change.RemoveAssumption(of.scenario().id(), of.series())));
        changes.add(new Change.RemoveIndicator(indicator.code()));
        workspace.apply(new Change.Several(changes), why, () -> workspace.formProperty().set(null));
    }
}
