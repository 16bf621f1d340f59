package planworkbench.ui.scenario.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.contribution.Explained;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.WorkspaceModel;

/// 为什么变了: the shown value under the chosen scenario, with what is not saved yet, against another scenario as it is saved.
public final class DifferenceViewModel {

    private final ReadOnlyObjectWrapper<List<ScenarioChoice>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ScenarioChoice> other = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();

    private final WorkspaceModel workspace;
    private final ObservableValue<ResolvedScenario> supposed;
    private final ObservableValue<Boolean> moving;
    private final ObservableValue<@Nullable Explained> shown;
    private final LatestOnly<Explanation.Question, Explanation> computation;
    private final Set<SeriesKey> opened = new HashSet<>();
    private @Nullable String wanted;
    private Explanation.@Nullable Question asked;

    /// @param supposed the chosen scenario with everything that is not saved yet
    /// @param moving whether a slider moves
    /// @param shown the value of the chart; null for none
    public DifferenceViewModel(WorkspaceModel workspace, ObservableValue<ResolvedScenario> supposed,
            ObservableValue<Boolean> moving, ObservableValue<@Nullable Explained> shown) {
        this.workspace = workspace;
        this.supposed = supposed;
        this.moving = moving;
        this.shown = shown;
        this.computation = new LatestOnly<>(workspace.background(), Explanation::of, this::publish,
                workspace::report);
    }

    /// The scenarios that the chosen one can be compared with, parents before their children.
    public ReadOnlyObjectProperty<List<ScenarioChoice>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// The one that it is compared with: the one picked last, else its parent, else the first; null where there is no other.
    public ReadOnlyObjectProperty<@Nullable ScenarioChoice> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /// Null before the first answer, and where there is nothing to explain.
    public ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    /// Whether a slider has moved away from what is explained.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// Compares with another scenario from now on.
    public void compareWith(String scenario) {
        wanted = scenario;
        refresh();
    }

    /// Looks into what a derived indicator is made of, or no longer.
    void toggle(SeriesKey input) {
        if (!opened.remove(input)) {
            opened.add(input);
        }
        refresh();
    }

    List<ObservableValue<?>> influences() {
        return List.of(workspace.snapshotProperty(), supposed, moving, shown);
    }

    /// Asks again where something has changed; while a slider moves the answer stays.
    void refresh() {
        listOthers();
        ScenarioChoice from = other.get();
        Explained explained = shown.getValue();
        if (from == null || explained == null) {
            asked = null;
            explanation.set(null);
            stale.set(false);
            return;
        }
        if (moving.getValue()) {
            stale.set(true);
            return;
        }
        stale.set(false);
        Explanation.Question question = new Explanation.Question(workspace.snapshot(),
                workspace.snapshot().scenarios().resolve(from.id()), supposed.getValue(), explained, opened);
        if (!question.equals(asked)) {
            asked = question;
            computation.request(question);
        }
    }

    private void listOthers() {
        String chosen = supposed.getValue().id();
        List<ScenarioChoice> now = ScenarioChoice.inTreeOrder(workspace.snapshot().scenarios()).stream()
                .filter(choice -> !choice.id().equals(chosen)).toList();
        others.set(now);
        var scenario = workspace.snapshot().scenarios().find(chosen);
        other.set(find(now, wanted).or(() -> find(now, scenario == null ? null : scenario.parent()))
                .or(() -> now.stream().findFirst()).orElse(null));
    }

    private static Optional<ScenarioChoice> find(List<ScenarioChoice> choices, @Nullable String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /// An answer to an older question is late.
    private void publish(Explanation answer) {
        if (answer.question().equals(asked)) {
            explanation.set(answer);
        }
    }
}
