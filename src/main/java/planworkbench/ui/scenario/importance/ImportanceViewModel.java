package planworkbench.ui.scenario.importance;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Chances;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// What the series of the chart hangs on. Not while a slider moves: the last answer stays until it is let go.
public final class ImportanceViewModel {

    private final ReadOnlyObjectWrapper<@Nullable FoundInfluences> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();

    private final WorkspaceModel workspace;
    private final InHand inHand;
    private final LatestOnly<InfluenceSearch.Question, Answer> computation;
    private InfluenceSearch.@Nullable Question answered;

    /// What the page has in hand.
    ///
    /// @param outcome of what is supposed at present; null before the first
    /// @param moving whether a slider moves
    /// @param shown what the chart shows; null before the first projection
    public record InHand(ObservableValue<@Nullable ScenarioOutcome> outcome, ObservableValue<Boolean> moving,
            ObservableValue<@Nullable Influenced> shown) {}

    private record Answer(InfluenceSearch.Question to, FoundInfluences found) {}

    public ImportanceViewModel(WorkspaceModel workspace, InHand inHand, InfluenceSearch search) {
        this.workspace = workspace;
        this.inHand = inHand;
        this.computation = new LatestOnly<>(workspace.background(),
                question -> new Answer(question, search.of(question)), this::publish, workspace::report);
    }

    /// Null before the first answer, and where nothing can be simulated.
    public ReadOnlyObjectProperty<@Nullable FoundInfluences> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether what is shown is not of the present state: a slider moves, or the answer is being computed.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    InHand inHand() {
        return inHand;
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    void select(SeriesKey series) {
        workspace.selectedSeriesProperty().set(series);
    }

    /// Asks again where the plan, the scenario or what is shown has changed.
    void refresh() {
        if (inHand.moving().getValue()) {
            stale.set(true);
            return;
        }
        InfluenceSearch.Question question = question();
        if (question == null || question.equals(answered)) {
            if (question == null) {
                answered = null;
                found.set(null);
            }
            stale.set(false);
        } else {
            stale.set(true);
            computation.request(question);
        }
    }

    private InfluenceSearch.@Nullable Question question() {
        ScenarioOutcome outcome = inHand.outcome().getValue();
        Influenced shown = inHand.shown().getValue();
        Chances chances = outcome == null ? null : outcome.chances();
        if (outcome == null || shown == null || chances == null
                || outcome.projection().get(shown.series()) == null) {
            return null;
        }
        return new InfluenceSearch.Question(plan(), outcome.scenario(), chances.simulation(), shown);
    }

    /// An answer about a state that is no longer shown is late.
    private void publish(Answer answer) {
        if (!inHand.moving().getValue() && Objects.equals(answer.to(), question())) {
            answered = answer.to();
            found.set(answer.found());
            stale.set(false);
        }
    }
}
