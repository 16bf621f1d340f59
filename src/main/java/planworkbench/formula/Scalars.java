package planworkbench.formula;

import planworkbench.plan.Tolerance;

/// Arithmetic on single numbers; NaN where there is no finite result. The loops over paths give the same digits.
final class Scalars {

    private Scalars() {}

    static double apply(Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> finite(a + b);
            case SUBTRACT -> finite(a - b);
            case MULTIPLY -> finite(a * b);
            case DIVIDE -> finite(a / b);
            case POWER -> power(a, b);
            case LESS, AT_MOST, MORE, AT_LEAST, EQUAL, UNEQUAL -> compare(operator, a, b);
        };
    }

    /// 1 or 0; two values within a relative 1e-9 are equal, as everywhere in the program.
    static double compare(Operator operator, double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        boolean holds = switch (operator) {
            case LESS -> Tolerance.moreThan(b, a);
            case AT_MOST -> Tolerance.atLeast(b, a);
            case MORE -> Tolerance.moreThan(a, b);
            case AT_LEAST -> Tolerance.atLeast(a, b);
            case EQUAL -> Tolerance.equal(a, b);
            case UNEQUAL -> !Tolerance.equal(a, b);
            default -> throw new IllegalArgumentException(operator + " does not compare");
        };
        return holds ? 1 : 0;
    }

    /// NaN to the power of 0 stays missing.
    static double power(double base, double exponent) {
        return finite(StrictMath.pow(base, exponent) + 0 * base + 0 * exponent);
    }

    /// No growth from nothing or less.
    static double growth(double value, double before) {
        return before > 0 ? finite(value / before - 1) : Double.NaN;
    }

    static double averageGrowth(double from, double to, int years) {
        return from > 0 && to > 0 ? finite(StrictMath.pow(to / from, 1.0 / years) - 1) : Double.NaN;
    }

    /// An infinite result is missing. Without a branch, for the loops.
    static double finite(double value) {
        return value + 0 * value;
    }
}
