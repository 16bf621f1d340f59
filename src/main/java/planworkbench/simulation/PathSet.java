package planworkbench.simulation;

import java.util.function.DoublePredicate;

/// Some of a run's paths, such as those that meet a target. A path without a value meets nothing.
public final class PathSet {

    private final int paths;
    private final long[] words;

    private PathSet(int paths, long[] words) {
        this.paths = paths;
        this.words = words;
    }

    /// Every path of a run, where nothing is asked of it.
    public static PathSet all(int paths) {
        return of(new double[paths], _ -> true);
    }

    public static PathSet atLeast(double[] column, double limit) {
        long[] words = words(column.length);
        // the bit is computed: a branch would be guessed wrong half of the time
        for (int i = 0; i < column.length; i++) {
            words[i / Long.SIZE] |= (column[i] >= limit ? 1L : 0L) << i;
        }
        return new PathSet(column.length, words);
    }

    public static PathSet atMost(double[] column, double limit) {
        long[] words = words(column.length);
        for (int i = 0; i < column.length; i++) {
            words[i / Long.SIZE] |= (column[i] <= limit ? 1L : 0L) << i;
        }
        return new PathSet(column.length, words);
    }

    public static PathSet of(double[] column, DoublePredicate condition) {
        long[] words = words(column.length);
        for (int i = 0; i < column.length; i++) {
            if (condition.test(column[i])) {
                words[i / Long.SIZE] |= 1L << i;
            }
        }
        return new PathSet(column.length, words);
    }

    private static long[] words(int paths) {
        return new long[(paths + Long.SIZE - 1) / Long.SIZE];
    }

    /// The paths in both, as for targets that are to be met jointly.
    public PathSet and(PathSet other) {
        if (paths != other.paths) {
            throw new IllegalArgumentException("sets of different runs: " + paths + " and " + other.paths + " paths");
        }
        long[] both = new long[words.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = words[i] & other.words[i];
        }
        return new PathSet(paths, both);
    }

    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// The share of all paths.
    public double probability() {
        return (double) count() / paths;
    }

    /// Of the probability, for independent paths.
    public double standardError() {
        return Math.sqrt(probability() * (1 - probability()) / paths);
    }
}
