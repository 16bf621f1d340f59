package planworkbench.simulation;

/// What an output comes to where a driver turns out low, and where it turns out high: means over the same run's paths.
///
/// @param low mean of the output over the paths with the driver's lowest values; NaN where the output has none there
/// @param high the same of its highest values
public record TornadoBar(double low, double high) {

    static TornadoBar of(Tails driver, double[] output) {
        return new TornadoBar(mean(output, driver.low()), mean(output, driver.high()));
    }

    /// Negative where the output falls as the driver rises.
    public double swing() {
        return high - low;
    }

    private static double mean(double[] output, int[] paths) {
        double sum = 0;
        int defined = 0;
        for (int path : paths) {
            double value = output[path];
            if (!Double.isNaN(value)) {
                sum += value;
                defined++;
            }
        }
        return sum / defined;
    }
}
