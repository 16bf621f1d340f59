package planworkbench.simulation;

import java.util.HashMap;
import java.util.Map;

/// Sobol's sequence, scrambled: each dimension by a random linear matrix (Matoušek 1998) and a digital shift.
///
/// Dimensions beyond those that Joe and Kuo give direction numbers for are sampled by Latin hypercube.
final class SobolSampling implements UniformSource {

    private final LatinHypercube beyond;
    private final Map<Dimension, SobolDimension> dimensions = new HashMap<>();

    SobolSampling(int paths) {
        this.beyond = new LatinHypercube(paths);
    }

    @Override
    public void fill(Dimension dimension, int firstPath, double[] into, int count) {
        if (dimension.index() >= DirectionNumbers.DIMENSIONS) {
            beyond.fill(dimension, firstPath, into, count);
        } else {
            dimensions.computeIfAbsent(dimension, SobolDimension::scrambled).fill(firstPath, into, count);
        }
    }
}
