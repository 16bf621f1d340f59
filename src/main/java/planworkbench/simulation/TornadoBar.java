package planworkbench.simulation;

/// What an output comes to where a driver turns out low, and where it turns out high: means over the same run's paths.
///
/// @param low mean of the output over the paths with the driver's lowest values; NaN where the output has none there
/// @param high the same of its highest values
public record TornadoBar(double low, double high) {

    /// @param driver its scores by path; where it is drawn for several years, their sum
    /// @param tail share of the paths at either end, such as 0.1
    public static TornadoBar of(double[] driver, double[] output, double tail) {
        double[] limits = new Quantiles().of(driver, tail, 1 - tail);
        int[] paths = new int[driver.length];
        int lows = 0;
        for (int i = 0; i < driver.length; i++) {
            paths[lows] = i;
            lows += isAtMost(driver[i], limits[0]);
        }
        double low = mean(output, paths, lows);
        int highs = 0;
        for (int i = 0; i < driver.length; i++) {
            paths[highs] = i;
            highs += isAtMost(limits[1], driver[i]);
        }
        return new TornadoBar(low, mean(output, paths, highs));
    }

    /// Negative where the output falls as the driver rises.
    public double swing() {
        return high - low;
    }

    /// 1 or 0 from the sign bit of the difference: a branch would often be guessed wrong.
    private static int isAtMost(double value, double limit) {
        return 1 - (int) (Double.doubleToRawLongBits(limit - value) >>> 63);
    }

    private static double mean(double[] output, int[] paths, int count) {
        double sum = 0;
        int defined = 0;
        for (int i = 0; i < count; i++) {
            double value = output[paths[i]];
            if (!Double.isNaN(value)) {
                sum += value;
                defined++;
            }
        }
        return sum / defined;
    }
}
