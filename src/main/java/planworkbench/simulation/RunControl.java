package planworkbench.simulation;

/// How whoever waits for a run may follow it and stop it. Stopping is a question that the run asks: no thread is ever
/// interrupted.
public interface RunControl {

    /// Asked before each block of paths and each column, from any of the run's threads.
    default boolean isCancelled() {
        return false;
    }

    /// Told after each piece of work, from any of the run's threads but never from two at once; `done` only rises.
    default void progress(int done, int total) {
        // nobody watches
    }

    static RunControl none() {
        return new RunControl() {
        };
    }
}
