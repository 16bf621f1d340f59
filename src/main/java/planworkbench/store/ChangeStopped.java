package planworkbench.store;

/// A change was stopped by the one who asked for it; the workspace is as it was before.
public final class ChangeStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ChangeStopped() {
        super("stopped");
    }
}
