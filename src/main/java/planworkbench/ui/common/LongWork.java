package planworkbench.ui.common;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.store.Progress;

/// What takes long: one at a time, with its progress and a way to stop it. Used on the JavaFX thread.
public final class LongWork {

    /// Of work that cannot say how far it has come.
    public static final double UNKNOWN = -1;

    private static final int STEPS = 100;

    private final ReadOnlyObjectWrapper<@Nullable String> what = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final Background background;
    private @Nullable Run running;

    public LongWork(Background background) {
        this.background = background;
    }

    /// Key of the message that says what is being done; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable String> whatProperty() {
        return what.getReadOnlyProperty();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return running != null;
    }

    /// Asks the work to stop; it ends with a failure of its own kind.
    public void cancel() {
        if (running != null) {
            running.stopped = true;
        }
    }

    /// Does the work on the worker. While other work runs, nothing is started.
    ///
    /// @param key of the message that says what is being done
    public <T> void start(String key, Function<Run, T> work, Consumer<T> onResult,
            Consumer<RuntimeException> onFailure) {
        if (running != null) {
            return;
        }
        Run run = new Run();
        running = run;
        what.set(key);
        progress.set(UNKNOWN);
        background.run(() -> work.apply(run), result -> {
            end();
            onResult.accept(result);
        }, failure -> {
            end();
            onFailure.accept(failure);
        });
    }

    private void end() {
        running = null;
        what.set(null);
        progress.set(UNKNOWN);
    }

    /// The work as it is seen from within, on whichever thread it runs.
    public final class Run implements Progress {

        private volatile boolean stopped;
        private int told = -1;

        private Run() {}

        public boolean isStopped() {
            return stopped;
        }

        @Override
        public boolean goOn(int done, int of) {
            int step = of == 0 ? STEPS : (int) ((long) done * STEPS / of);
            if (step != told) {
                told = step;
                background.fx().execute(() -> {
                    if (running == this) {
                        progress.set((double) step / STEPS);
                    }
                });
            }
            return !stopped;
        }
    }
}
