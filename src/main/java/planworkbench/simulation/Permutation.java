package planworkbench.simulation;

/// A random permutation of 0 … n - 1, computed at any place without holding the others.
///
/// Each step is a permutation of the numbers below the next power of two; a result that is too large is permuted again
/// until it fits, which keeps it a permutation (cycle walking).
final class Permutation {

    private static final int STEPS = 6;

    private final int size;
    private final int mask;
    private final int shift;
    private final int[] masks = new int[STEPS];
    private final int[] factors = new int[STEPS];

    Permutation(int size, RandomStream stream) {
        this.size = size;
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        this.mask = (int) ((1L << width) - 1);
        this.shift = (width + 1) / 2;
        long[] bits = stream.bits(STEPS);
        for (int step = 0; step < STEPS; step++) {
            masks[step] = (int) (bits[step] >>> 32);
            factors[step] = (int) bits[step] | 1;
        }
    }

    /// Where the places from `first` on are sent to.
    void fill(int first, int[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = first + i;
        }
        for (int step = 0; step < STEPS; step++) {
            step(into, count, masks[step] & mask, factors[step], mask, shift);
        }
        for (int i = 0; i < count; i++) {
            while (into[i] >= size) {
                into[i] = again(into[i]);
            }
        }
    }

    private static void step(int[] values, int count, int xor, int factor, int mask, int shift) {
        for (int i = 0; i < count; i++) {
            int y = ((values[i] ^ xor) * factor) & mask;
            values[i] = y ^ (y >>> shift);
        }
    }

    private int again(int value) {
        int x = value;
        for (int step = 0; step < STEPS; step++) {
            int y = ((x ^ (masks[step] & mask)) * factors[step]) & mask;
            x = y ^ (y >>> shift);
        }
        return x;
    }
}
