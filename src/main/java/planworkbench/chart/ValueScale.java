package planworkbench.chart;

import java.util.Collection;
import java.util.Collections;

import planworkbench.text.NumberText;

/// The range of a value axis on round numbers, with room above for what a moved slider adds.
///
/// @param step between two grid lines
public record ValueScale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double LINES = 5;
    private static final double ROOM_ABOVE = 0.18;
    private static final double ROOM_BELOW = 0.12;

    /// Up to this part of the highest value the lowest is near enough to zero for the axis to start there.
    private static final double NEAR_ZERO = 0.4;

    /// Where there are no values.
    static final ValueScale NOTHING = new ValueScale(0, 1, 0.2);

    /// Of something that is done, 1, or not, 0.
    static final ValueScale STATES = new ValueScale(-0.3, 1.3, 1);

    /// A scale that covers all of the values; [#NOTHING] where there are none.
    static ValueScale covering(Collection<Double> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        double min = Collections.min(values);
        double max = Collections.max(values);
        boolean fromZero = (min >= 0 && min <= NEAR_ZERO * max) || (min == max && min >= 0);
        double span = max - (fromZero ? 0 : min);
        double room = span == 0 ? StrictMath.max(1, StrictMath.abs(max)) : span;
        double low = fromZero ? 0 : min - ROOM_BELOW * room;
        double high = max + ROOM_ABOVE * room;
        if (min >= 0) {
            low = StrictMath.max(0, low);
        }
        double step = roundStep((high - low) / LINES);
        return new ValueScale(StrictMath.floor(low / step) * step, StrictMath.ceil(high / step) * step, step);
    }

    public boolean startsAtZero() {
        return low == 0;
    }

    /// A value of the axis with as many decimals as its steps need.
    public String text(double value) {
        return NumberText.format(value, decimals());
    }

    private int decimals() {
        int decimals = 0;
        double scaled = step;
        while (decimals < 6 && StrictMath.abs(scaled - StrictMath.rint(scaled)) > 1e-9) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }

    private static double roundStep(double wanted) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(wanted)));
        for (double round : ROUND) {
            if (wanted <= round * power * (1 + 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
