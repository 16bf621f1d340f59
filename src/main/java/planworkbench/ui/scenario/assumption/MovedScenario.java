package planworkbench.ui.scenario.assumption;

import javafx.beans.property.ReadOnlyObjectProperty;

import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;

/// The scenario that a lever moves.
public interface MovedScenario {

    /// The scenario as it is saved.
    Scenario scenario();

    /// The scenario with everything that was moved.
    ReadOnlyObjectProperty<ResolvedScenario> supposedProperty();

    /// Supposes another method for a driver.
    ///
    /// @param why for the history, where it is saved
    void move(Driver driver, ProjectionMethod method, String why);

    /// The lever was let go.
    void release();
}
