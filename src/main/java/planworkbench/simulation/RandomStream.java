package planworkbench.simulation;

/// An endless row of random numbers that can be read at any place, named by a seed and by what it is for.
///
/// A stream is split by a name or a number, not by its place among others: what one driver draws does not depend on
/// which other drivers there are.
///
/// @param stream what it is for, as bits; `of` and `split` make them
public record RandomStream(long seed, long stream) {

    public static RandomStream of(long seed) {
        return new RandomStream(seed, 0);
    }

    public RandomStream split(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = mixed(hash + name.charAt(i));
        }
        return split(hash);
    }

    public RandomStream split(long part) {
        return new RandomStream(seed, mixed(stream ^ mixed(part + 0x9E37_79B9_7F4A_7C15L)));
    }

    /// The first 64-bit numbers of this stream, at most 256.
    public long[] bits(int count) {
        Philox philox = new Philox();
        philox.compute(0, stream, seed);
        long[] bits = new long[count];
        for (int i = 0; i < count; i++) {
            bits[i] = philox.first(i);
        }
        return bits;
    }

    /// The finalizer of SplitMix64: every bit of the result depends on every bit given.
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
