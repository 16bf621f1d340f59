package planworkbench.simulation;

/// One coordinate of Sobol's sequence, in Gray code order.
final class SobolDimension {

    private static final int DIGITS = 52;

    /// by bit of the Gray code; the digits stand in the upper 52 bits
    private final long[] directions;
    /// added to every point, digit by digit
    private final long shift;

    private SobolDimension(long[] directions, long shift) {
        this.directions = directions;
        this.shift = shift;
    }

    static SobolDimension plain(int index) {
        long[] directions = DirectionNumbers.of(index);
        for (int j = 0; j < directions.length; j++) {
            directions[j] <<= Integer.SIZE;
        }
        return new SobolDimension(directions, 0);
    }

    /// Digit r of a scrambled point is its own digit plus a random choice of the digits before it. Points of 2^32 parts
    /// thus get random digits to the last one that a double holds, and stay one in each part.
    static SobolDimension scrambled(Dimension dimension) {
        long[] directions = plain(dimension.index()).directions;
        long[] random = dimension.stream().split(2).bits(DIGITS + 1);
        long[] scrambled = new long[directions.length];
        for (int digit = 0; digit < DIGITS; digit++) {
            long own = Long.MIN_VALUE >>> digit;
            long row = digit < Integer.SIZE ? (random[digit] & (-own << 1)) | own : random[digit];
            for (int j = 0; j < scrambled.length; j++) {
                if ((Long.bitCount(row & directions[j]) & 1) == 1) {
                    scrambled[j] |= own;
                }
            }
        }
        return new SobolDimension(scrambled, random[DIGITS]);
    }

    void fill(long first, double[] into, int count) {
        long point = point(first);
        for (int i = 0; i < count; i++) {
            into[i] = Philox.uniform(point);
            point ^= directions[Long.numberOfTrailingZeros(first + i + 1)];
        }
    }

    private long point(long place) {
        long point = shift;
        for (long gray = place ^ (place >>> 1); gray != 0; gray &= gray - 1) {
            point ^= directions[Long.numberOfTrailingZeros(gray)];
        }
        return point;
    }
}
