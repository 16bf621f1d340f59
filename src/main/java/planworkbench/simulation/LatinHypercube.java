package planworkbench.simulation;

import java.util.HashMap;
import java.util.Map;

/// Latin hypercube sampling: path i lies in part π(i) of each dimension, at a random place within it.
///
/// The permutation is computed at a place, not shuffled, so that any run of paths can be had by itself.
final class LatinHypercube implements UniformSource {

    private static final double BELOW_ONE = 1 - 0x1p-53;

    private final int paths;
    private int[] parts = new int[0];
    private final UniformReader reader = new UniformReader();
    private final Map<RandomStream, Permutation> permutations = new HashMap<>();

    LatinHypercube(int paths) {
        this.paths = paths;
    }

    @Override
    public void fill(Dimension dimension, int firstPath, double[] into, int count) {
        reader.read(dimension.stream(), firstPath, into, count);
        Permutation permutation = permutations.computeIfAbsent(dimension.stream(),
                stream -> new Permutation(paths, stream.split(1)));
        if (parts.length < count) {
            parts = new int[count];
        }
        permutation.fill(firstPath, parts, count);
        for (int i = 0; i < count; i++) {
            into[i] = Math.min((parts[i] + into[i]) / paths, BELOW_ONE);
        }
    }
}
