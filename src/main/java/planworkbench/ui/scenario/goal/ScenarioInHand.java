package planworkbench.ui.scenario.goal;

import java.util.List;
import javafx.beans.value.ObservableValue;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;

/// The scenario that the page holds, with what is moved and not saved yet.
public interface ScenarioInHand {

    ObservableValue<ResolvedScenario> supposedProperty();

    /// Whether something is moved and neither saved nor taken back.
    ObservableValue<Boolean> movingProperty();

    /// Supposes something together without saving it, as one move.
    ///
    /// @param assumptions each of another series
    void move(List<Assumption> assumptions, String why);

    /// Saves what was moved.
    void release();

    /// Forgets what was moved.
    void cancel();
}
