package planworkbench.simulation;

/// A random permutation of 0 … n - 1, computed at any place without holding the others.
///
/// Each step is a permutation of the numbers below the next power of two; a result that is too large is permuted again
/// until it fits, which keeps it a permutation (cycle walking).
final class Permutation {

    private static final int STEPS = 4;

    private final long size;
    private final long mask;
    private final int shift;
    private final long[] keys;

    Permutation(long size, RandomStream stream) {
        this.size = size;
        int width = Long.SIZE - Long.numberOfLeadingZeros(size - 1);
        this.mask = (1L << width) - 1;
        this.shift = (width + 1) / 2;
        this.keys = stream.bits(2 * STEPS);
    }

    long of(long place) {
        long x = place;
        do {
            x = step(step(step(step(x, 0), 2), 4), 6);
        } while (x >= size);
        return x;
    }

    private long step(long x, int key) {
        long y = ((x ^ (keys[key] & mask)) * (keys[key + 1] | 1)) & mask;
        return y ^ (y >>> shift);
    }
}
