package planworkbench.simulation;

/// Gives standard normal scores another distribution, keeping their order. Immutable: threads may share it.
@FunctionalInterface
public interface ScoreTransform {

    double value(double score);

    default void values(double[] scores, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = value(scores[i]);
        }
    }
}
