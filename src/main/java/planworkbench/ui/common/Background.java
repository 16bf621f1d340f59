package planworkbench.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The two places where the window's work is done. Tests pass executors that run at once.
///
/// @param worker where calculations, files and the database are waited for
/// @param fx the JavaFX thread
public record Background(Executor worker, Executor fx) {

    /// One thread for a worker. Once it is shut down, what is still asked for is dropped: the window is closed and nobody
    /// waits for it.
    public static ExecutorService oneThread() {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// Runs a job on the worker and hands its result, or its failure, to the JavaFX thread.
    public <T> void run(Supplier<T> job, Consumer<T> onResult, Consumer<RuntimeException> onFailure) {
        worker.execute(() -> {
            T result;
            try {
                result = job.get();
            } catch (RuntimeException failure) {
                fx.execute(() -> onFailure.accept(failure));
                return;
            }
            fx.execute(() -> onResult.accept(result));
        });
    }
}
