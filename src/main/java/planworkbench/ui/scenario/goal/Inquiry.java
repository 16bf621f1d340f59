package planworkbench.ui.scenario.goal;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.simulation.RunControl;
import planworkbench.simulation.SimulationCancelledException;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LatestOnly;

/// A question that changes, and the answer to it. A new question stops the work on the one before, whose answer is never shown; the
/// answer that was there stays until then.
final class Inquiry<Q, A> {

    private final ReadOnlyObjectWrapper<@Nullable Answered<Q, A>> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final LatestOnly<Asked<Q>, Answered<Q, A>> computation;
    private @Nullable Asked<Q> asked;

    record Answered<Q, A>(Q question, A answer, RunControl run) {}

    private record Asked<Q>(Q question, Run run) {}

    /// Stops by flag.
    private static final class Run implements RunControl {

        private volatile boolean stopped;

        @Override
        public boolean isCancelled() {
            return stopped;
        }
    }

    /// @param work on the worker
    Inquiry(Background background, BiFunction<Q, RunControl, A> work, Consumer<RuntimeException> onFailure) {
        computation = new LatestOnly<>(background,
                one -> new Answered<>(one.question(), work.apply(one.question(), one.run()), one.run()),
                this::publish, failure -> {
                    if (!(failure instanceof SimulationCancelledException)) {
                        running.set(false);
                        onFailure.accept(failure);
                    }
                });
    }

    /// Null before the first answer and after [#forget].
    ReadOnlyObjectProperty<@Nullable Answered<Q, A>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Whether the answer to the latest question is being worked out.
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Asks, unless just this was asked last.
    void ask(Q question) {
        if (asked != null && asked.question().equals(question) && !asked.run().stopped) {
            return;
        }
        stop();
        asked = new Asked<>(question, new Run());
        running.set(true);
        computation.request(asked);
    }

    /// Whether the answer that is shown is that to a question.
    boolean isAnswered(Q question) {
        Answered<Q, A> shown = answer.get();
        return shown != null && shown.question().equals(question);
    }

    /// Gives the latest question up.
    void stop() {
        if (asked != null && running.get()) {
            asked.run().stopped = true;
        }
        running.set(false);
    }

    void forget() {
        stop();
        asked = null;
        answer.set(null);
    }

    private void publish(Answered<Q, A> answered) {
        if (asked != null && answered.run().equals(asked.run()) && !asked.run().stopped) {
            running.set(false);
            answer.set(answered);
        }
    }
}
