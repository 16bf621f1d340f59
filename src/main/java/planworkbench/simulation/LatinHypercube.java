package planworkbench.simulation;

import java.util.HashMap;
import java.util.Map;

/// Latin hypercube sampling: path i lies in part π(i) of each dimension, at a random place within it.
///
/// The permutation is computed at a place, not shuffled, so that any run of paths can be had by itself.
final class LatinHypercube implements UniformSource {

    private static final double BELOW_ONE = 1 - 0x1p-53;

    private final long paths;
    private final UniformReader reader = new UniformReader();
    private final Map<RandomStream, Permutation> permutations = new HashMap<>();

    LatinHypercube(long paths) {
        this.paths = paths;
    }

    @Override
    public void fill(Dimension dimension, long firstPath, double[] into, int count) {
        reader.read(dimension.stream(), firstPath, into, count);
        Permutation permutation = permutations.computeIfAbsent(dimension.stream(),
                stream -> new Permutation(paths, stream.split(1)));
        for (int i = 0; i < count; i++) {
            into[i] = Math.min((permutation.of(firstPath + i) + into[i]) / paths, BELOW_ONE);
        }
    }
}
