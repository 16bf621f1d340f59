package planworkbench.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// The one thread that touches a workspace's file. Nothing can interrupt it, because H2 closes the file when that
/// happens: no caller gets hold of the thread or of a future that could be cancelled into it.
final class StoreThread implements AutoCloseable {

    private final ExecutorService executor;
    private volatile @Nullable Thread thread;

    StoreThread(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "store " + name);
            made.setDaemon(true);
            thread = made;
            return made;
        });
    }

    /// Does the work and waits for it, even when the caller is interrupted meanwhile.
    <T> T call(Supplier<T> work) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("a listener of the store waits for the store");
        }
        try {
            return later(work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, executor);
    }

    /// Lets everything that was asked for be done first.
    @Override
    public void close() {
        if (!executor.isShutdown()) {
            later(() -> true).join();
            executor.shutdown();
        }
    }
}
