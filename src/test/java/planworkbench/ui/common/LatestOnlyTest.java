package planworkbench.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final Waiting worker = new Waiting();
    private final Waiting fx = new Waiting();
    private final List<Integer> computed = new ArrayList<>();
    private final List<Integer> published = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    /// What happens while a question is being computed.
    private Consumer<Integer> meanwhile = _ -> {};
    private final LatestOnly<Integer, Integer> latest = new LatestOnly<>(new Background(worker, fx), this::compute,
            published::add, failures::add);

    private Integer compute(Integer question) {
        computed.add(question);
        meanwhile.accept(question);
        if (question < 0) {
            throw new IllegalArgumentException("negative");
        }
        return question * 10;
    }

    @Test
    void aRequestIsAnswered() {
        latest.request(1);
        worker.run();
        fx.run();
        assertThat(published).containsExactly(10);
    }

    @Test
    void ofRequestsThatWaitOnlyTheNewestIsComputed() {
        latest.request(1);
        latest.request(2);
        latest.request(3);
        worker.run();
        fx.run();
        assertThat(computed).containsExactly(3);
        assertThat(published).containsExactly(30);
    }

    @Test
    void ofRequestsDuringAComputationOnlyTheNewestFollows() {
        meanwhile = question -> {
            if (question == 1) {
                latest.request(2);
                latest.request(3);
            }
        };
        latest.request(1);
        worker.run();
        assertThat(computed).containsExactly(1, 3);
    }

    @Test
    void anAnswerThatIsOvertakenBeforeTheWindowHasTimeIsNotShown() {
        meanwhile = question -> {
            if (question == 1) {
                latest.request(2);
            }
        };
        latest.request(1);
        worker.run();
        fx.run();
        assertThat(computed).containsExactly(1, 2);
        assertThat(published).containsExactly(20);
    }

    @Test
    void answersThatTheWindowHasTimeForAreAllShown() {
        latest.request(1);
        worker.run();
        fx.run();
        latest.request(2);
        worker.run();
        fx.run();
        assertThat(published).containsExactly(10, 20);
    }

    @Test
    void aFailureIsToldAndTheNextRequestIsAnswered() {
        latest.request(-1);
        worker.run();
        fx.run();
        assertThat(failures).singleElement().isInstanceOf(IllegalArgumentException.class);
        latest.request(2);
        worker.run();
        fx.run();
        assertThat(published).containsExactly(20);
    }

    @Test
    void aFailureDoesNotStopTheRequestThatWaits() {
        meanwhile = question -> {
            if (question == -1) {
                latest.request(2);
            }
        };
        latest.request(-1);
        worker.run();
        fx.run();
        assertThat(published).containsExactly(20);
    }

    @Test
    void theWorkerIsLeftAloneOnceEverythingIsAnswered() {
        latest.request(1);
        worker.run();
        assertThat(worker.isEmpty()).isTrue();
        assertThat(computed).containsExactly(1);
    }
}
