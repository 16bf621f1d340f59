package planworkbench.simulation;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Shares numbered pieces of work among the calling thread and others. Who does which piece is left to chance and must
/// make no difference.
///
/// @param executor lends the other threads; where it lends none, or late, the calling thread does all the work
/// @param count threads at most, the calling one included
public record Workers(Executor executor, int count) {

    public Workers {
        if (count < 1) {
            throw new IllegalArgumentException("no threads: " + count);
        }
    }

    public static Workers alone() {
        return new Workers(Runnable::run, 1);
    }

    /// Does pieces 0 … count - 1 and returns when all are done.
    ///
    /// @param worker makes what one thread works with
    /// @throws SimulationCancelledException when cancelled; no piece is then under way any more
    public void run(int pieces, Supplier<? extends IntConsumer> worker, RunControl control) {
        PieceCounter counter = new PieceCounter(pieces, control);
        int others = Math.min(count, pieces) - 1;
        // a late comer finds no permit, and nobody waits for a thread that never comes
        Semaphore present = new Semaphore(Math.max(0, others));
        for (int i = 0; i < others; i++) {
            lend(() -> {
                if (present.tryAcquire()) {
                    try {
                        counter.work(worker);
                    } finally {
                        present.release();
                    }
                }
            });
        }
        counter.work(worker);
        present.acquireUninterruptibly(Math.max(0, others));
        counter.throwFailure();
    }

    private void lend(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException _) {
            // a thread less: the calling one does its work
        }
    }
}
