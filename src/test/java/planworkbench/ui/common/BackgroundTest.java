package planworkbench.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Waiting worker = new Waiting();
    private final Waiting fx = new Waiting();
    private final Background background = new Background(worker, fx);
    private final List<String> seen = new ArrayList<>();

    @Test
    void theJobWaitsForTheWorkerAndItsResultForTheWindow() {
        background.run(() -> log("job"), result -> seen.add("result of " + result), failure -> seen.add("failure"));
        assertThat(seen).isEmpty();
        worker.run();
        assertThat(seen).containsExactly("job");
        fx.run();
        assertThat(seen).containsExactly("job", "result of job");
    }

    @Test
    void aFailureIsHandedToTheWindowAndNothingElse() {
        background.run(() -> {
            throw new IllegalStateException("full");
        }, _ -> seen.add("result"), failure -> seen.add(failure.getMessage()));
        worker.run();
        assertThat(seen).isEmpty();
        fx.run();
        assertThat(seen).containsExactly("full");
    }

    @Test
    void jobsAreDoneInTheOrderInWhichTheyWereHandedOver() {
        background.run(() -> log("first"), seen::add, failure -> seen.add("failure"));
        background.run(() -> log("second"), seen::add, failure -> seen.add("failure"));
        worker.run();
        assertThat(seen).containsExactly("first", "second");
    }

    private String log(String word) {
        seen.add(word);
        return word;
    }
}
