package planworkbench.simulation;

/// Philox4x32-10 (Salmon, Moraes, Dror, Shaw 2011): random words as a pure function of a counter and a key.
///
/// Having no state it needs no order: whoever computes a number, at whatever time, gets the same one. Counters are
/// worked on many at a time, round after round, in loops small enough for the compiler to make
/// vector code of (all ten rounds in one loop took four times as long).
final class Philox {

    /// So many counters in a row are computed together.
    static final int LANES = 256;

    private static final long WORD = 0xFFFF_FFFFL;
    private static final long MULTIPLIER_0 = 0xD251_1F53L;
    private static final long MULTIPLIER_1 = 0xCD9E_8D57L;
    private static final long WEYL_0 = 0x9E37_79B9L;
    private static final long WEYL_1 = 0xBB67_AE85L;
    private static final int ROUNDS = 10;

    /// The four words of each lane, one word after the other.
    private final long[] words = new long[4 * LANES];

    /// Computes the lanes of counters (low, high), (low + 1, high), …; the lower half must not overflow on the way.
    void compute(long low, long high, long key) {
        for (int i = 0; i < LANES; i++) {
            words[i] = (low + i) & WORD;
            words[i + LANES] = (low + i) >>> 32;
            words[i + 2 * LANES] = high & WORD;
            words[i + 3 * LANES] = high >>> 32;
        }
        for (int round = 0; round < ROUNDS; round++) {
            round(words, (key & WORD) + round * WEYL_0, (key >>> 32) + round * WEYL_1);
        }
    }

    private static void round(long[] words, long key0, long key1) {
        long k0 = key0 & WORD;
        long k1 = key1 & WORD;
        for (int i = 0; i < LANES; i++) {
            long p = MULTIPLIER_0 * words[i];
            long q = MULTIPLIER_1 * words[i + 2 * LANES];
            words[i] = (q >>> 32) ^ words[i + LANES] ^ k0;
            words[i + LANES] = q & WORD;
            words[i + 2 * LANES] = (p >>> 32) ^ words[i + 3 * LANES] ^ k1;
            words[i + 3 * LANES] = p & WORD;
        }
    }

    /// The first two words of a lane, the first of them in the low half.
    long first(int lane) {
        return words[lane] | (words[lane + LANES] << 32);
    }

    /// The last two words of a lane.
    long second(int lane) {
        return words[lane + 2 * LANES] | (words[lane + 3 * LANES] << 32);
    }

    /// All first halves as numbers between 0 and 1, then all second halves.
    void uniforms(double[] into, int at) {
        for (int i = 0; i < LANES; i++) {
            into[at + i] = uniform(words[i] | (words[i + LANES] << 32));
        }
        for (int i = 0; i < LANES; i++) {
            into[at + LANES + i] = uniform(words[i + 2 * LANES] | (words[i + 3 * LANES] << 32));
        }
    }

    /// The upper 52 bits as an odd multiple of 2^-53: neither 0 nor 1 occurs.
    static double uniform(long bits) {
        return Double.longBitsToDouble((bits >>> 12) | 0x3FF0_0000_0000_0000L) - (1 - 0x1p-53);
    }
}
