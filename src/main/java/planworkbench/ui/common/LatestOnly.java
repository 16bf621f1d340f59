package planworkbench.ui.common;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Computes an answer to the newest request only: one runs, the newest waits, those between are dropped. An answer is
/// published unless a newer one was published before it.
public final class LatestOnly<Q, A> {

    private final Background background;
    private final Function<Q, A> computation;
    private final Consumer<A> onAnswer;
    private final Consumer<RuntimeException> onFailure;
    private final Object lock = new Object();
    private @Nullable Q waiting;
    private boolean running;
    private final AtomicReference<@Nullable A> unpublished = new AtomicReference<>();

    public LatestOnly(Background background, Function<Q, A> computation, Consumer<A> onAnswer,
            Consumer<RuntimeException> onFailure) {
        this.background = background;
        this.computation = computation;
        this.onAnswer = onAnswer;
        this.onFailure = onFailure;
    }

    public void request(Q question) {
        synchronized (lock) {
            waiting = question;
            if (running) {
                return;
            }
            running = true;
        }
        background.worker().execute(this::work);
    }

    /// Answers in the order of the requests, so that the JavaFX thread sees the newest last.
    private void work() {
        Q question = next();
        while (question != null) {
            answer(question);
            question = next();
        }
    }

    private @Nullable Q next() {
        synchronized (lock) {
            Q question = waiting;
            waiting = null;
            running = question != null;
            return question;
        }
    }

    private void answer(Q question) {
        try {
            publish(computation.apply(question));
        } catch (RuntimeException failure) {
            background.fx().execute(() -> onFailure.accept(failure));
        }
    }

    /// Hands over the newest answer once the JavaFX thread has time; one that was overtaken meanwhile is dropped.
    private void publish(A answer) {
        if (unpublished.getAndSet(answer) == null) {
            background.fx().execute(() -> {
                A newest = unpublished.getAndSet(null);
                if (newest != null) {
                    onAnswer.accept(newest);
                }
            });
        }
    }
}
