package planworkbench.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

/// Work that waits until the test lets it run.
class LongWorkTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final LongWork work = new LongWork(new Background(worker::add, Runnable::run));
    private final List<Object> came = new ArrayList<>();

    private void start(String what) {
        work.<String>start(what, run -> {
            for (int done = 0; done <= 4; done++) {
                if (!run.goOn(done, 4)) {
                    throw new IllegalStateException("stopped at " + done);
                }
                came.add(work.progressProperty().get());
            }
            return what;
        }, came::add, failure -> came.add(String.valueOf(failure.getMessage())));
    }

    @Test
    void itSaysWhatIsDoneAndHowFarItIs() {
        start("reading");
        assertThat(work.whatProperty().get()).isEqualTo("reading");
        assertThat(work.progressProperty().get()).isEqualTo(LongWork.UNKNOWN);
        worker.remove().run();
        assertThat(came).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0, "reading");
        assertThat(work.whatProperty().get()).isNull();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void itStopsWhenAskedTo() {
        start("reading");
        work.cancel();
        worker.remove().run();
        assertThat(came).containsExactly("stopped at 0");
        assertThat(work.whatProperty().get()).isNull();
    }

    @Test
    void nothingElseIsStartedMeanwhile() {
        start("reading");
        start("writing");
        worker.remove().run();
        assertThat(worker).isEmpty();
        assertThat(came).last().isEqualTo("reading");
    }
}
