package planworkbench.simulation;

/// Mean and spread of a column, added up in the order of paths.
///
/// @param defined paths that have a value; only these count
/// @param mean NaN where none has
/// @param standardDeviation of the sample (n - 1); NaN below two values
public record ColumnSummary(int defined, double mean, double standardDeviation) {

    public static ColumnSummary of(double[] column) {
        int defined = 0;
        double sum = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                defined++;
                sum += value;
            }
        }
        double mean = sum / defined;
        double rest = 0;
        double squares = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                rest += value - mean;
                squares += (value - mean) * (value - mean);
            }
        }
        // what rounding left of the first sum
        double correction = defined == 0 ? 0 : rest / defined;
        return new ColumnSummary(defined, mean + correction,
                defined < 2 ? Double.NaN : Math.sqrt((squares - rest * correction) / (defined - 1)));
    }

    /// Of the mean, for independent paths.
    public double standardError() {
        return standardDeviation / Math.sqrt(defined);
    }
}
