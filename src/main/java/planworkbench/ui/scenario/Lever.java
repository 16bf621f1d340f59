package planworkbench.ui.scenario;

import java.math.BigDecimal;
import java.util.List;

import planworkbench.scenario.ProjectionMethod;

/// One number of an assumption that a slider moves; growth is shown in per cent.
public enum Lever {
    /// 名义增速
    NOMINAL_GROWTH,
    /// 实际增速
    REAL_GROWTH,
    /// 价格变动
    PRICE_CHANGE,
    /// 每年变化, in the indicator's unit or percentage points
    YEARLY_STEP;

    /// The levers of a method; none where it is given year by year.
    public static List<Lever> of(ProjectionMethod method) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth _ -> List.of(NOMINAL_GROWTH);
            case ProjectionMethod.RealGrowth _ -> List.of(REAL_GROWTH, PRICE_CHANGE);
            case ProjectionMethod.ConstantStep _ -> List.of(YEARLY_STEP);
            case ProjectionMethod.GrowthPath _,ProjectionMethod.FixedValues _ -> List.of();
        };
    }

    /// @throws IllegalArgumentException where the method has no such lever
    public double value(ProjectionMethod method) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) when this == NOMINAL_GROWTH -> percent(rate);
            case ProjectionMethod.RealGrowth(double real, double _) when this == REAL_GROWTH -> percent(real);
            case ProjectionMethod.RealGrowth(double _, double price) when this == PRICE_CHANGE -> percent(price);
            case ProjectionMethod.ConstantStep(double step) when this == YEARLY_STEP -> step;
            default -> throw new IllegalArgumentException(this + " of " + method);
        };
    }

    /// @throws IllegalArgumentException where the method has no such lever
    public ProjectionMethod moved(ProjectionMethod method, double value) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth _ when this == NOMINAL_GROWTH ->
                new ProjectionMethod.ConstantGrowth(fraction(value));
            case ProjectionMethod.RealGrowth(double _, double price) when this == REAL_GROWTH ->
                new ProjectionMethod.RealGrowth(fraction(value), price);
            case ProjectionMethod.RealGrowth(double real, double _) when this == PRICE_CHANGE ->
                new ProjectionMethod.RealGrowth(real, fraction(value));
            case ProjectionMethod.ConstantStep _ when this == YEARLY_STEP -> new ProjectionMethod.ConstantStep(value);
            default -> throw new IllegalArgumentException(this + " of " + method);
        };
    }

    /// A fraction in per cent, digit for digit: 0.066 is 6.6 and not 6.6000000000000005.
    static double percent(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).doubleValue();
    }

    static double fraction(double percent) {
        return BigDecimal.valueOf(percent).movePointLeft(2).doubleValue();
    }
}
