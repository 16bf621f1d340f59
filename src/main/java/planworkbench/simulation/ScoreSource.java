package planworkbench.simulation;

/// Scores of any block of paths. One for each thread.
public interface ScoreSource {

    /// Valid until the next call.
    ScoreBlock block(int firstPath, int count);
}
