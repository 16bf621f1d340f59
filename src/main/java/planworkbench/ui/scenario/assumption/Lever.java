package planworkbench.ui.scenario.assumption;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import planworkbench.plan.SeriesKey;
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
    YEARLY_STEP,
    /// 不受限增速, of a growth towards a ceiling while that is far
    FREE_GROWTH,
    /// 弹性系数
    ELASTICITY,
    /// 占比, in per cent
    SHARE;

    /// The levers of a method; none where it is given year by year, fitted to the past or keeps a share.
    public static List<Lever> of(ProjectionMethod method) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth _ -> List.of(NOMINAL_GROWTH);
            case ProjectionMethod.RealGrowth _ -> List.of(REAL_GROWTH, PRICE_CHANGE);
            case ProjectionMethod.ConstantStep _ -> List.of(YEARLY_STEP);
            case ProjectionMethod.Logistic _ -> List.of(FREE_GROWTH);
            case ProjectionMethod.Elasticity _ -> List.of(ELASTICITY);
            case ProjectionMethod.ShareOf(Double share, SeriesKey _) -> share == null ? List.of() : List.of(SHARE);
            case ProjectionMethod.RealGrowthPath _ -> List.of(PRICE_CHANGE);
            case ProjectionMethod.GrowthPath _,ProjectionMethod.StepPath _,ProjectionMethod.FixedValues _ -> List.of();
            case ProjectionMethod.PastGrowth _,ProjectionMethod.LinearTrend _ -> List.of();
            case ProjectionMethod.LogLinearTrend _,ProjectionMethod.Holt _ -> List.of();
        };
    }

    /// @throws IllegalArgumentException where the method has no such lever
    public double value(ProjectionMethod method) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) when this == NOMINAL_GROWTH -> percent(rate);
            case ProjectionMethod.RealGrowth(double real, double _) when this == REAL_GROWTH -> percent(real);
            case ProjectionMethod.RealGrowth(double _, double price) when this == PRICE_CHANGE -> percent(price);
            case ProjectionMethod.RealGrowthPath(var _, double price) when this == PRICE_CHANGE -> percent(price);
            case ProjectionMethod.ConstantStep(double step) when this == YEARLY_STEP -> step;
            case ProjectionMethod.Logistic(double _, double growth) when this == FREE_GROWTH -> percent(growth);
            case ProjectionMethod.Elasticity(double elasticity, SeriesKey _) when this == ELASTICITY -> elasticity;
            case ProjectionMethod.ShareOf(Double share, SeriesKey _) when this == SHARE && share != null ->
                percent(share);
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
            case ProjectionMethod.RealGrowthPath(var rates, double _) when this == PRICE_CHANGE ->
                new ProjectionMethod.RealGrowthPath(rates, fraction(value));
            case ProjectionMethod.ConstantStep _ when this == YEARLY_STEP -> new ProjectionMethod.ConstantStep(value);
            case ProjectionMethod.Logistic(double ceiling, double _) when this == FREE_GROWTH ->
                new ProjectionMethod.Logistic(ceiling, fraction(value));
            case ProjectionMethod.Elasticity(double _, SeriesKey driver) when this == ELASTICITY ->
                new ProjectionMethod.Elasticity(value, driver);
            case ProjectionMethod.ShareOf(Double _, SeriesKey whole) when this == SHARE ->
                new ProjectionMethod.ShareOf(fraction(value), whole);
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

    /// To four decimals, which is what a field shows.
    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
