package planworkbench.chart;

/// The axes of a projection chart; they stand still while a slider moves.
///
/// @param projectedFrom the last year before the projected ones
public record ChartAxes(int firstYear, int lastYear, int projectedFrom, ValueScale values) {

    /// How far the drawing goes beyond the first and the last year, in years, so that markers are whole.
    static final double BESIDE = 0.35;

    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50};

    /// Four digits and a gap.
    private static final double ROOM_FOR_YEAR = 38;

    boolean has(int year) {
        return year >= firstYear && year <= lastYear;
    }

    double leftEdge() {
        return firstYear - BESIDE;
    }

    double rightEdge() {
        return lastYear + BESIDE;
    }

    /// Every how many years the axis names one, so that the names do not touch.
    ///
    /// @param width of the drawing between the edges
    int yearStep(double width) {
        double aYear = width / (rightEdge() - leftEdge());
        for (int step : YEAR_STEPS) {
            if (step * aYear >= ROOM_FOR_YEAR) {
                return step;
            }
        }
        return YEAR_STEPS[YEAR_STEPS.length - 1];
    }
}
