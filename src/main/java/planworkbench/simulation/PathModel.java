package planworkbench.simulation;

/// Computes the outputs of a block of paths from their scores. One for each thread, so it may own buffers.
///
/// A path's outputs depend on its own scores only, by arithmetic that is the same whatever the block.
@FunctionalInterface
public interface PathModel {

    void evaluate(ScoreBlock scores, OutputBlock outputs);
}
