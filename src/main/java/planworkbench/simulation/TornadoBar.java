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
        double low = 0;
        double high = 0;
        int lows = 0;
        int highs = 0;
        for (int i = 0; i < driver.length; i++) {
            if (Double.isNaN(output[i])) {
                continue;
            }
            if (driver[i] <= limits[0]) {
                low += output[i];
                lows++;
            }
            if (driver[i] >= limits[1]) {
                high += output[i];
                highs++;
            }
        }
        return new TornadoBar(low / lows, high / highs);
    }

    /// Negative where the output falls as the driver rises.
    public double swing() {
        return high - low;
    }
}
