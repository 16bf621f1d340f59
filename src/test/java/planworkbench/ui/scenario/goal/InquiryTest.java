package planworkbench.ui.scenario.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;

import org.junit.jupiter.api.Test;

import planworkbench.simulation.RunControl;
import planworkbench.ui.common.Background;

/// A question that changes while it is worked on: worker and window take turns as each test says. The work here answers even when it is
/// told to stop.
class InquiryTest {

    private final Turns worker = new Turns();
    private final Turns window = new Turns();
    private final Map<String, RunControl> runs = new HashMap<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Runnable duringWork = () -> {};
    private final Inquiry<String, String> inquiry = new Inquiry<>(new Background(worker, window), this::work,
            failures::add);

    private static final class Turns implements Executor {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
        }

        void take() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    InquiryTest() {
        inquiry.answerProperty().subscribe(answered -> {
            if (answered != null) {
                shown.add(answered.answer());
            }
        });
    }

    private String work(String question, RunControl run) {
        runs.put(question, run);
        duringWork.run();
        if (question.equals("impossible")) {
            throw new IllegalStateException("no answer");
        }
        return "answer to " + question;
    }

    private boolean isStopped(String question) {
        return Objects.requireNonNull(runs.get(question)).isCancelled();
    }

    @Test
    void an_answer_that_comes_after_a_newer_question_is_never_shown() {
        inquiry.ask("first");
        worker.take();
        inquiry.ask("second");
        window.take();
        assertThat(shown).isEmpty();
        assertThat(inquiry.runningProperty().get()).isTrue();
        worker.take();
        window.take();
        assertThat(shown).containsExactly("answer to second");
        assertThat(inquiry.runningProperty().get()).isFalse();
    }

    @Test
    void a_newer_question_stops_the_work_on_the_one_before() {
        inquiry.ask("first");
        duringWork = () -> {
            duringWork = () -> {};
            inquiry.ask("second");
        };
        worker.take();
        window.take();
        assertThat(isStopped("first")).isTrue();
        assertThat(shown).containsExactly("answer to second");
        assertThat(failures).isEmpty();
    }

    @Test
    void of_questions_that_wait_only_the_newest_is_worked_on() {
        inquiry.ask("first");
        inquiry.ask("second");
        inquiry.ask("third");
        worker.take();
        window.take();
        assertThat(runs).containsOnlyKeys("third");
        assertThat(shown).containsExactly("answer to third");
    }

    @Test
    void what_is_stopped_or_forgotten_shows_nothing_and_can_be_asked_again() {
        inquiry.ask("first");
        worker.take();
        inquiry.stop();
        window.take();
        assertThat(shown).isEmpty();
        assertThat(isStopped("first")).isTrue();
        inquiry.ask("first");
        worker.take();
        inquiry.forget();
        window.take();
        assertThat(shown).isEmpty();
        assertThat(inquiry.answerProperty().get()).isNull();
        inquiry.ask("first");
        worker.take();
        window.take();
        assertThat(shown).containsExactly("answer to first");
    }

    @Test
    void the_same_question_is_asked_once() {
        inquiry.ask("first");
        worker.take();
        window.take();
        runs.clear();
        inquiry.ask("first");
        worker.take();
        assertThat(runs).isEmpty();
        assertThat(inquiry.runningProperty().get()).isFalse();
    }

    @Test
    void a_failure_is_reported_and_ends_the_run() {
        inquiry.ask("impossible");
        worker.take();
        window.take();
        assertThat(failures).hasSize(1);
        assertThat(inquiry.runningProperty().get()).isFalse();
    }
}
