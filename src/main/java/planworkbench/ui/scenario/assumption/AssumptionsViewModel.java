package planworkbench.ui.scenario.assumption;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.FitBasis;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.draft.DraftViewModel;

/// The assumptions of the chosen scenario: as they are saved, as a slider has them for now, and what can be done to them.
public final class AssumptionsViewModel {

    private final ReadOnlyObjectWrapper<List<Driver>> drivers = new ReadOnlyObjectWrapper<>(List.of());

    private final WorkspaceModel workspace;
    private final DraftViewModel draft;
    private final DriverList driverList = new DriverList();

    public AssumptionsViewModel(WorkspaceModel workspace, DraftViewModel draft) {
        this.workspace = workspace;
        this.draft = draft;
        workspace.snapshotProperty().subscribe(_ -> listDrivers());
        workspace.scenarioProperty().subscribe(_ -> listDrivers());
    }

    /// The assumptions of the chosen scenario as they are saved.
    public ReadOnlyObjectProperty<List<Driver>> driversProperty() {
        return drivers.getReadOnlyProperty();
    }

    /// The chosen scenario with everything that is not saved yet.
    public ReadOnlyObjectProperty<ResolvedScenario> supposedProperty() {
        return draft.supposedProperty();
    }

    public Plan plan() {
        return workspace.snapshot().plan();
    }

    /// The chosen scenario as it is saved.
    public Scenario scenario() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get());
    }

    /// Shows a series on the chart.
    public void select(SeriesKey series) {
        workspace.selectedSeriesProperty().set(series);
    }

    public boolean isMoving() {
        return draft.isMoving();
    }

    /// Supposes another method for a driver, without saving it; nothing in a locked scenario.
    public void move(Driver driver, ProjectionMethod method, String why) {
        if (!scenario().locked()) {
            Assumption now = Objects.requireNonNullElse(supposedProperty().get().assumption(driver.series()),
                    driver.assumption());
            draft.move(now.withMethod(method), why);
        }
    }

    /// Saves what was moved.
    public void release() {
        draft.release();
    }

    /// Forgets what was moved.
    public void cancel() {
        draft.cancel();
    }

    /// The past that a driver's saved assumption is fitted to; empty where it is to none.
    public Optional<FitBasis> fitBasis(Driver driver) {
        return driver.assumption().method().readsThePast()
                ? Optional.ofNullable(new Projector(plan()).fitBasis(driver.series(),
                        workspace.snapshot().scenarios().resolve(scenario().id()), plan().targetYear()))
                : Optional.empty();
    }

    /// Lets the parent's assumption hold again.
    public void inherit(Driver driver, String why) {
        draft.cancel();
        workspace.apply(new Change.RemoveAssumption(scenario().id(), driver.series()), why);
    }

    private void listDrivers() {
        if (workspace.snapshot().scenarios().find(workspace.scenarioProperty().get()) != null) {
            drivers.set(driverList.of(workspace.snapshot(), scenario().id()));
        }
    }
}
