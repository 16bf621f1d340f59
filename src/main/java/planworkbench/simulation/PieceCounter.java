package planworkbench.simulation;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// Hands out numbered pieces of work until there are none, one fails, or the run is cancelled.
final class PieceCounter {

    private final int pieces;
    private final RunControl control;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private int done;

    PieceCounter(int pieces, RunControl control) {
        this.pieces = pieces;
        this.control = control;
    }

    /// What one thread does. Failures are kept for the thread that waits.
    void work(Supplier<? extends IntConsumer> worker) {
        try {
            IntConsumer task = worker.get();
            while (failure.get() == null) {
                if (control.isCancelled()) {
                    throw new SimulationCancelledException();
                }
                int piece = next.getAndIncrement();
                if (piece >= pieces) {
                    return;
                }
                task.accept(piece);
                report();
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private synchronized void report() {
        done++;
        control.progress(done, pieces);
    }

    void throwFailure() {
        switch (failure.get()) {
            case null -> {
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
