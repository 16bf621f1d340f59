package planworkbench.ui.evaluation.rules;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.RulesEffect;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.plan.RuleSet;
import planworkbench.store.Change;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// The rules of the plan, and those that are being written, with what they would change.
public final class RulesViewModel {

    private final ReadOnlyObjectWrapper<RuleSet> rules;
    private final ReadOnlyObjectWrapper<@Nullable RulesDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RulesEffect> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper tried = new ReadOnlyBooleanWrapper();

    private final WorkspaceModel workspace;
    private final ObservableValue<@Nullable Integer> year;
    private final LatestOnly<Question, Answer> computation;
    private @Nullable Question asked;

    private record Question(Plan plan, RuleSet rules, int year, @Nullable ScenarioOutcome outcome) {}

    private record Answer(Question to, RulesEffect effect) {}

    /// @param year that is evaluated; null while that is not known
    public RulesViewModel(WorkspaceModel workspace, ObservableValue<@Nullable Integer> year) {
        this.workspace = workspace;
        this.year = year;
        this.rules = new ReadOnlyObjectWrapper<>(workspace.snapshot().plan().rules());
        this.computation = new LatestOnly<>(workspace.background(), RulesViewModel::answer, this::publish,
                workspace::report);
        workspace.snapshotProperty().subscribe(snapshot -> {
            rules.set(snapshot.plan().rules());
            request();
        });
        workspace.outcomesProperty().subscribe(_ -> request());
        workspace.scenarioProperty().subscribe(_ -> request());
        year.subscribe(_ -> request());
    }

    /// Those that count.
    ReadOnlyObjectProperty<RuleSet> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /// Those that are being written; null otherwise.
    ReadOnlyObjectProperty<@Nullable RulesDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What those that are being written would change; null while that is not known.
    ReadOnlyObjectProperty<@Nullable RulesEffect> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /// Whether it was tried to save them: what is missing is told from then on.
    ReadOnlyBooleanProperty triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// What the chosen scenario is called.
    String scenarioName() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get()).name();
    }

    void begin() {
        tried.set(false);
        write(RulesDraft.of(rules.get(), ""));
    }

    void write(RulesDraft written) {
        draft.set(written);
        request();
    }

    /// Writes the limits that the program starts with; they are saved like any others.
    void useDefaults() {
        RulesDraft written = draft.get();
        if (written != null) {
            write(RulesDraft.of(RuleSet.DEFAULT, written.reason()));
        }
    }

    void cancel() {
        draft.set(null);
        request();
    }

    /// Whether what is written differs from the rules that count; also where it cannot be understood.
    boolean isChanged() {
        RulesDraft written = draft.get();
        return written != null && !rules.get().limits().equals(written.rules());
    }

    /// Saves the rules as one step. Those that have a problem are not saved.
    void save() {
        RulesDraft written = draft.get();
        tried.set(true);
        RuleSet wanted = written == null ? null : written.rules();
        if (written == null || wanted == null || written.reasonProblem() != null || !isChanged()) {
            return;
        }
        workspace.apply(new Change.PutRules(wanted), written.reason().strip(), () -> {
            if (written.equals(draft.get())) {
                cancel();
            }
        });
    }

    private void request() {
        Question question = question();
        if (!Objects.equals(question, asked)) {
            asked = question;
            if (question == null) {
                effect.set(null);
            } else {
                computation.request(question);
            }
        }
    }

    private @Nullable Question question() {
        RulesDraft written = draft.get();
        RuleSet wanted = written == null ? null : written.rules();
        Integer evaluated = year.getValue();
        if (wanted == null || evaluated == null || !isChanged()) {
            return null;
        }
        WorkspaceModel.Outcomes outcomes = workspace.outcomesProperty().get();
        boolean current = outcomes != null && outcomes.of().revision() == workspace.snapshot().revision();
        return new Question(workspace.snapshot().plan(), wanted, evaluated, current && outcomes != null
                ? outcomes.byScenario().get(workspace.scenarioProperty().get())
                : null);
    }

    private static Answer answer(Question question) {
        return new Answer(question,
                RulesEffect.of(question.plan(), question.rules(), question.year(), question.outcome()));
    }

    private void publish(Answer answer) {
        if (answer.to().equals(asked)) {
            effect.set(answer.effect());
        }
    }
}
