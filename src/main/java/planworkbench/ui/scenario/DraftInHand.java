package planworkbench.ui.scenario;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.ui.scenario.draft.DraftViewModel;
import planworkbench.ui.scenario.goal.ScenarioInHand;

/// The page's draft, for goal seek.
record DraftInHand(DraftViewModel draft, ObservableValue<Boolean> movingProperty) implements ScenarioInHand {

    static DraftInHand of(DraftViewModel draft) {
        return new DraftInHand(draft, Bindings.createBooleanBinding(draft::isMoving, draft.supposedProperty(),
                draft.ghostProperty(), draft.outcomeProperty()));
    }

    @Override
    public ObservableValue<ResolvedScenario> supposedProperty() {
        return draft.supposedProperty();
    }

    @Override
    public void move(List<Assumption> assumptions, String why) {
        draft.move(assumptions, why);
    }

    @Override
    public void release() {
        draft.release();
    }

    @Override
    public void cancel() {
        draft.cancel();
    }
}
