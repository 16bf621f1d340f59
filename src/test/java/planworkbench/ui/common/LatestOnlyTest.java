package planworkbench.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/// A worker that is slower than the questions come.
class LatestOnlyTest {

    private static final long PATIENCE = 60;

    private final List<Integer> computed = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> published = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whileOneQuestionIsComputedOnlyTheNewestOfTheOthersIsKept() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch slow = new CountDownLatch(1);
        CompletableFuture<Integer> last = new CompletableFuture<>();
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            LatestOnly<Integer, Integer> latest = new LatestOnly<>(new Background(worker, Runnable::run), question -> {
                started.countDown();
                await(slow);
                computed.add(question);
                return question;
            }, answer -> {
                published.add(answer);
                if (answer == 4) {
                    last.complete(answer);
                }
            }, last::completeExceptionally);
            latest.request(1);
            await(started);
            latest.request(2);
            latest.request(3);
            latest.request(4);
            slow.countDown();
            last.get(PATIENCE, TimeUnit.SECONDS);
        }
        assertThat(computed).containsExactly(1, 4);
        assertThat(published).containsExactly(1, 4);
    }

    @Test
    void anAnswerThatWasOvertakenBeforeItCouldBeShownIsNotShownAtAll() {
        Queue<Runnable> busyWindow = new ArrayDeque<>();
        LatestOnly<Integer, Integer> latest = new LatestOnly<>(new Background(Runnable::run, busyWindow::add),
                question -> question, published::add, failure -> {
                    throw failure;
                });
        latest.request(1);
        latest.request(2);
        latest.request(3);
        assertThat(published).isEmpty();
        while (!busyWindow.isEmpty()) {
            busyWindow.remove().run();
        }
        assertThat(published).containsExactly(3);
    }

    @Test
    void afterAQuestionThatFailsTheNextOneIsAnswered() {
        List<RuntimeException> failures = new ArrayList<>();
        LatestOnly<Integer, Integer> latest = new LatestOnly<>(new Background(Runnable::run, Runnable::run),
                question -> 10 / question, published::add, failures::add);
        latest.request(0);
        latest.request(5);
        assertThat(failures).singleElement().isInstanceOf(ArithmeticException.class);
        assertThat(published).containsExactly(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
