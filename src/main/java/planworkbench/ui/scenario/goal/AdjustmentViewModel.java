package planworkbench.ui.scenario.goal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Target;
import planworkbench.store.Change;

/// 调整方案: the ways to deal with the target that is sought, side by side.
public final class AdjustmentViewModel {

    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();

    private final GoalSeekViewModel goal;
    private final Inquiry<Adjustments.Question, Adjustments> inquiry;

    AdjustmentViewModel(GoalSeekViewModel goal) {
        this.goal = goal;
        this.inquiry = new Inquiry<>(goal.workspace().background(), Adjustments::of, goal.workspace()::report);
    }

    /// Null before the first answer.
    ObservableValue<@Nullable Adjustments> answerProperty() {
        return inquiry.answerProperty().map(answered -> answered == null ? null : answered.answer());
    }

    ReadOnlyBooleanProperty runningProperty() {
        return inquiry.runningProperty();
    }

    /// Whether what is shown is not what is supposed at the moment.
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Whether the answer to the present question was given up: what is shown is that to an older one.
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    GoalSeekViewModel goal() {
        return goal;
    }

    /// Asks again where the plan, the scenario or the question has changed; while a slider moves the answer stays.
    void refresh() {
        Target sought = goal.sought();
        boolean moving = goal.inHand().movingProperty().getValue();
        stale.set(moving);
        if (sought != null && !moving) {
            stopped.set(false);
            inquiry.ask(new Adjustments.Question(goal.workspace().snapshot(),
                    goal.inHand().supposedProperty().getValue(), sought, goal.onlyDriver(),
                    goal.probabilityProperty().get()));
        }
    }

    void stop() {
        stopped.set(true);
        inquiry.stop();
    }

    /// Nobody looks any more: the work ends, and what was found is forgotten.
    public void leave() {
        inquiry.forget();
    }

    /// Adjusts the plan: its target as it is now asks for something else, and nothing else changes.
    ///
    /// @param changed the target with its other value or year
    void adjust(Target changed, String why, String said) {
        Target now = goal.sought();
        if (now != null && now.id().equals(changed.id())) {
            goal.inHand().release();
            goal.changes().apply(new Change.PutTarget(TargetAdjustment.adjusted(now, changed.kind())
                    .withYear(changed.year())), why,
                    said);
        }
    }
}
