package planworkbench.ui.scenario.draft;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// Projects and simulates on the worker what is supposed of a scenario: the newest question only, and nothing of what was asked before
/// the asker turned to something else.
public final class OutcomeSearch {

    private final Consumer<ScenarioOutcome> onOutcome;
    private final LatestOnly<Question, Answer> computation;
    private long age;
    private @Nullable Prepared prepared;

    /// @param age counts how often the asker turned to something else; answers to older questions are late
    private record Question(long age, Snapshot snapshot, ResolvedScenario supposed, @Nullable SeriesKey looked) {}

    private record Answer(long age, ScenarioOutcome outcome) {}

    private record Prepared(Snapshot of, SimulatedScenarios scenarios) {}

    public OutcomeSearch(Background background, Consumer<ScenarioOutcome> onOutcome,
            Consumer<RuntimeException> onFailure) {
        this.onOutcome = onOutcome;
        this.computation = new LatestOnly<>(background, this::answer, this::publish, onFailure);
    }

    /// @param looked the series whose fan is wanted; null for none
    public void ask(Snapshot snapshot, ResolvedScenario supposed, @Nullable SeriesKey looked) {
        computation.request(new Question(age, snapshot, supposed, looked));
    }

    /// From now on, answers to what was asked before are late.
    public void turnAway() {
        age++;
    }

    /// On the worker, one at a time.
    private Answer answer(Question question) {
        Prepared ready = prepared;
        if (ready == null || !ready.of().equals(question.snapshot())) {
            Plan plan = question.snapshot().plan();
            ready = new Prepared(question.snapshot(), new SimulatedScenarios(plan, new Projector(plan),
                    WorkspaceModel.CHANCE, Workers.alone()));
            prepared = ready;
        }
        return new Answer(question.age(), ready.scenarios().of(question.supposed(), question.looked()));
    }

    private void publish(Answer answer) {
        if (answer.age() == age) {
            onOutcome.accept(answer.outcome());
        }
    }
}
