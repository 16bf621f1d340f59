package planworkbench.projection;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

import org.jspecify.annotations.Nullable;

/// A projection method at work on one series, from one year to the next.
interface MethodSteps {

    /// @param before the value of the year before; null where there is none
    /// @param given the latest year before this one of which the value is overridden, or the origin where none is; null
    ///     where there is neither
    /// @return null where the method has no value for the year
    @Nullable
    Double next(int year, @Nullable Double before, Map.@Nullable Entry<Integer, Double> given);

    /// From each value to the next.
    static MethodSteps each(DoubleUnaryOperator step) {
        return (_, before, _) -> before == null ? null : Double.valueOf(step.applyAsDouble(before));
    }

    /// Along a curve, shifted in parallel to pass through an overridden value.
    ///
    /// @param origin where the curve is left as it is; null where there is none
    static MethodSteps along(IntToDoubleFunction curve, @Nullable Integer origin) {
        return (year, _, given) -> given == null || given.getKey().equals(origin)
                ? curve.applyAsDouble(year)
                : curve.applyAsDouble(year) + (given.getValue() - curve.applyAsDouble(given.getKey()));
    }

    /// Along a curve, stretched to pass through an overridden value.
    ///
    /// @param logarithm of the curve
    /// @param origin where the curve is left as it is; null where there is none
    static MethodSteps growingAlong(IntToDoubleFunction logarithm, @Nullable Integer origin) {
        return (year, _, given) -> given == null || given.getKey().equals(origin)
                ? StrictMath.exp(logarithm.applyAsDouble(year))
                : given.getValue()
                        * StrictMath.exp(logarithm.applyAsDouble(year) - logarithm.applyAsDouble(given.getKey()));
    }
}
