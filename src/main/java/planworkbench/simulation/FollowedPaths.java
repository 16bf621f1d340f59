package planworkbench.simulation;

import org.jspecify.annotations.Nullable;

/// What a series follows, on a block of paths: deviates it from its projection, so does the one that follows.
///
/// @param rows of the followed series on the paths, by year
/// @param projected the same without chance
/// @param rates whether the followed series holds growth rates, in per cent
/// @param elasticity null where a share of the followed series is kept
@SuppressWarnings("ArrayRecordComponent")
record FollowedPaths(double[][] rows, double[][] projected, boolean rates, @Nullable Double elasticity) {

    /// @param growth what the following series is multiplied with from the year before, without chance
    /// @param deviation of its own growth
    void move(double[][] following, int year, double growth, double[] deviation, int count) {
        double[] row = following[year];
        double[] last = following[year - 1];
        for (int i = 0; i < count; i++) {
            double times = elasticity == null
                    ? growth * times(rows, year, i) / times(projected, year, i)
                    : growth + elasticity * (rate(rows, year, i) - rate(projected, year, i));
            row[i] = last[i] * (times + deviation[i]);
        }
    }

    private static double times(double[][] values, int year, int path) {
        return values[year][path] / values[year - 1][path];
    }

    private double rate(double[][] values, int year, int path) {
        return rates ? values[year][path] / 100 : times(values, year, path) - 1;
    }
}
