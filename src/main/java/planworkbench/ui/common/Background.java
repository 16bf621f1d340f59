package planworkbench.ui.common;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The two places where the window's work is done. Tests pass executors that run at once.
///
/// @param worker where calculations, files and the database are waited for
/// @param fx the JavaFX thread
public record Background(Executor worker, Executor fx) {

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
