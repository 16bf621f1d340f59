package planworkbench.simulation;

import org.jspecify.annotations.Nullable;

/// The kept outputs of a run, a value for each path. May be filled again by a later run, as while a slider moves.
public final class Columns {

    private final int paths;
    private final double[] @Nullable [] values;

    private Columns(int paths, double[] @Nullable [] values) {
        this.paths = paths;
        this.values = values;
    }

    /// Keeps outputs 0 … count - 1.
    public static Columns all(int count, int paths) {
        return new Columns(paths, new double[count][paths]);
    }

    /// Keeps the given outputs only.
    public static Columns only(int[] outputs, int paths) {
        int highest = -1;
        for (int output : outputs) {
            highest = Math.max(highest, output);
        }
        double[] @Nullable [] values = new double @Nullable [highest + 1][];
        for (int output : outputs) {
            values[output] = new double[paths];
        }
        return new Columns(paths, values);
    }

    public int paths() {
        return paths;
    }

    public boolean isKept(int output) {
        return output < values.length && values[output] != null;
    }

    /// Quantiles of each of the first outputs, all of them kept.
    ///
    /// @param probabilities from 0 to 1, rising
    /// @return by output, then by probability
    public double[][] quantiles(int outputs, Workers workers, double... probabilities) {
        double[][] found = new double[outputs][];
        workers.run(outputs, () -> {
            Quantiles quantiles = new Quantiles();
            return output -> found[output] = quantiles.of(of(output), probabilities);
        }, RunControl.none());
        return found;
    }

    /// By path; NaN where a path has no value. Not to be changed.
    public double[] of(int output) {
        double[] column = output < values.length ? values[output] : null;
        if (column == null) {
            throw new IllegalArgumentException("output " + output + " was not kept");
        }
        return column;
    }
}
