package planworkbench.ui.scenario.assumption;

import org.jspecify.annotations.Nullable;

/// How far a slider reaches, on round numbers.
///
/// @param step what an arrow key moves it by
public record LeverRange(double min, double max, double step) {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double KEY_STEP = 0.1;
    private static final double ELASTICITY_STEP = 0.05;

    /// Reaches beyond the value and all that the series did in the past, by a good deal.
    static LeverRange of(Lever lever, double value, @Nullable LeverHistory history) {
        double low = history == null ? value : StrictMath.min(value, history.low());
        double high = history == null ? value : StrictMath.max(value, history.high());
        return switch (lever) {
            case NOMINAL_GROWTH -> whole(StrictMath.min(0, low), StrictMath.max(12, high * 1.25));
            case REAL_GROWTH, FREE_GROWTH -> whole(StrictMath.min(0, low), StrictMath.max(12, high * 1.25));
            case PRICE_CHANGE -> whole(StrictMath.min(-2, low), StrictMath.max(6, high * 1.25));
            case YEARLY_STEP -> steps(low, high);
            case ELASTICITY -> new LeverRange(StrictMath.floor(StrictMath.min(0, low)),
                    StrictMath.ceil(StrictMath.max(2, high)), ELASTICITY_STEP);
            case SHARE -> whole(StrictMath.min(0, low), StrictMath.max(10, high * 1.5));
        };
    }

    LeverRange including(LeverRange other) {
        return new LeverRange(StrictMath.min(min, other.min), StrictMath.max(max, other.max), step);
    }

    boolean contains(double value) {
        return value >= min && value <= max;
    }

    double clamp(double value) {
        return StrictMath.clamp(value, min, max);
    }

    /// The nearest value on a step.
    double onStep(double value) {
        double parts = StrictMath.rint(1 / step);
        return clamp(parts >= 1 ? StrictMath.rint(value * parts) / parts : StrictMath.rint(value / step) * step);
    }

    private static LeverRange whole(double low, double high) {
        double grid = high - low > 25 ? 5 : 1;
        return new LeverRange(StrictMath.floor(low / grid) * grid, StrictMath.ceil(high / grid) * grid, KEY_STEP);
    }

    private static LeverRange steps(double low, double high) {
        double reach = roundUp(StrictMath.max(0.1, 2 * StrictMath.max(StrictMath.abs(low), StrictMath.abs(high))));
        return new LeverRange(low < 0 ? -reach : 0, high < 0 ? 0 : reach, roundUp(reach / 200));
    }

    /// The next of 1, 2, 5, 10 and their like that is no less.
    static double roundUp(double wanted) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(wanted)));
        for (double round : ROUND) {
            if (wanted <= round * power * (1 + 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
