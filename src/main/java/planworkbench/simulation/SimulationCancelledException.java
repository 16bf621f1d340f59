package planworkbench.simulation;

/// Whoever asked for the run no longer wants it.
public final class SimulationCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SimulationCancelledException() {
        super("the simulation was cancelled");
    }
}
