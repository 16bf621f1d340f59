package planworkbench.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Work that is done when the test says so, on the test's own thread.
final class Waiting implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /// Does what waits, and what that hands over in turn.
    void run() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
