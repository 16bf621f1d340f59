package planworkbench.store;

/// Is told how far a long change has come, and asked whether to go on with it. Called on the store's thread: it must be
/// quick and must not wait for the store.
@FunctionalInterface
public interface Progress {

    /// Of a change that nobody watches.
    Progress UNWATCHED = (_, _) -> true;

    /// @param done parts of the work, each change being more than one
    /// @return false to stop: nothing of the change stays then, and [ChangeStopped] is thrown
    boolean goOn(int done, int of);
}
