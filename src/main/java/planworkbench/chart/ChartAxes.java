package planworkbench.chart;

/// The axes of a projection chart; they stand still while a slider moves.
///
/// @param projectedFrom the last year before the projected ones
public record ChartAxes(int firstYear, int lastYear, int projectedFrom, ValueScale values) {

    /// How far the drawing goes beyond the first and the last year, in years, so that markers are whole.
    static final double BESIDE = 0.35;

    double leftEdge() {
        return firstYear - BESIDE;
    }

    double rightEdge() {
        return lastYear + BESIDE;
    }

    /// Every how many years the axis names one, so that the names do not touch.
    int yearStep() {
        return 1 + (lastYear - firstYear) / 13;
    }
}
