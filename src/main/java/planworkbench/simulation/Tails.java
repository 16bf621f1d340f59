package planworkbench.simulation;

import java.util.Arrays;

/// The paths on which a driver turns out low, and those on which it turns out high.
@SuppressWarnings("ArrayRecordComponent")
record Tails(int[] low, int[] high) {

    /// @param driver its scores by path; where it is drawn for several years, their sum
    /// @param share of the paths at either end, such as 0.1
    static Tails of(double[] driver, double share) {
        double[] limits = new Quantiles().of(driver, share, 1 - share);
        return new Tails(pathsWhereAtMost(driver, limits[0], 1), pathsWhereAtMost(driver, -limits[1], -1));
    }

    private static int[] pathsWhereAtMost(double[] driver, double limit, int sign) {
        int[] paths = new int[driver.length];
        int count = 0;
        for (int i = 0; i < driver.length; i++) {
            paths[count] = i;
            // 1 or 0 from the sign bit of the difference: a branch would often be guessed wrong
            count += 1 - (int) (Double.doubleToRawLongBits(limit - sign * driver[i]) >>> 63);
        }
        return Arrays.copyOf(paths, count);
    }
}
