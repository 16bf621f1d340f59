package planworkbench.formula;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.Quantity.Kind;

/// Which quantities go together, and what comes of it.
///
/// Quantities are calculated with, not digits: 53.9 % is 0.539 and 1亿元 is 10⁸元. A bare number beside a share is
/// refused because it could be meant either way, except where it cannot: 0, and 1 before a share as in 1 + 增速.
final class UnitRules {

    private static final int LARGEST_POWER = 300;
    private static final int LARGEST_EXPONENT = 9;

    private final Problems problems;

    UnitRules(Problems problems) {
        this.problems = problems;
    }

    /// Of a sum or a difference.
    Quantity added(Operator operator, Typed a, Typed b, Span sign) {
        Quantity left = a.quantity();
        Quantity right = b.quantity();
        if (a.isZero() || b.isZero()) {
            return b.isZero() ? left : right;
        }
        if (left.isAmount() || right.isAmount()) {
            return amounts(operator.symbol(), left, right, sign);
        }
        if (left.isInPercent() != right.isInPercent() && !isWritten(left.isInPercent() ? b : a, right.isInPercent())) {
            return Quantity.UNKNOWN;
        }
        if (operator == Operator.SUBTRACT && left.is(Kind.POINTS) && right.is(Kind.PERCENT)) {
            return differ(operator.symbol(), left, right, sign);
        }
        Kind kind = operator == Operator.ADD ? sum(left, right) : difference(left, right);
        return left.as(kind).marked(right);
    }

    private static Kind sum(Quantity left, Quantity right) {
        if (left.kind() == right.kind()) {
            return left.kind();
        }
        return Kind.PERCENT;
    }

    private static Kind difference(Quantity left, Quantity right) {
        return switch (left.kind()) {
            case PERCENT -> right.is(Kind.POINTS) ? Kind.PERCENT : Kind.POINTS;
            case NUMBER -> right.is(Kind.NUMBER) ? Kind.NUMBER : Kind.PERCENT;
            default -> Kind.POINTS;
        };
    }

    /// What several operands have in common that are compared or chosen among. Zero goes with everything.
    Quantity common(String name, List<Typed> operands, Span place) {
        Quantity common = null;
        Typed first = operands.getFirst();
        for (Typed operand : operands) {
            if (operand.isUnknown()) {
                return Quantity.UNKNOWN;
            }
            if (common == null) {
                if (!operand.isZero()) {
                    common = operand.quantity();
                    first = operand;
                }
            } else if (!operand.isZero()) {
                common = common(name, common, first, operand, place);
                first = operand.isBare() ? operand : first;
            }
            if (common != null && common.is(Kind.UNKNOWN)) {
                return common;
            }
        }
        return common == null ? first.quantity() : common;
    }

    private Quantity common(String name, Quantity common, Typed first, Typed operand, Span place) {
        Quantity other = operand.quantity();
        if (common.isAmount() || other.isAmount()) {
            return amounts(name, common, other, place);
        }
        if (common.kind() == other.kind()) {
            return common.marked(other);
        }
        if (common.isInPercent() && other.isInPercent()) {
            return differ(name, common, other, place);
        }
        return isWritten(common.isInPercent() ? operand : first, false)
                ? common.as(common.isInPercent() ? common.kind() : other.kind()).marked(other)
                : Quantity.UNKNOWN;
    }

    private Quantity amounts(String name, Quantity left, Quantity right, Span place) {
        if (!left.dimensions().equals(right.dimensions())) {
            return differ(name, left, right, place);
        }
        if (left.hundred() != right.hundred()) {
            problems.add(ProblemKind.BARE_HUNDRED, place);
            return Quantity.UNKNOWN;
        }
        return left.marked(right);
    }

    private Quantity differ(String name, Quantity left, Quantity right, Span place) {
        problems.add(ProblemKind.UNITS_DIFFER, place, name, left.symbol(), right.symbol());
        return Quantity.UNKNOWN;
    }

    /// That a number beside a share is not a bare one.
    ///
    /// @param before whether a share is added to it or taken from it, as in 1 − 占比
    private boolean isWritten(Typed number, boolean before) {
        return (before && isOne(number)) || !isBare(number);
    }

    /// A bare number where a share is asked for, other than 0 and 1; told as a problem.
    boolean isVague(Typed number) {
        return !number.isZero() && !isOne(number) && isBare(number);
    }

    private static boolean isOne(Typed number) {
        return number.term() instanceof Term.Constant(double value) && value == 1;
    }

    private boolean isBare(Typed number) {
        if (number.isBare()) {
            problems.add(ProblemKind.BARE_NUMBER_WITH_PERCENT, number.expression().span(),
                    ExpressionText.of(number.expression()));
        }
        return number.isBare();
    }

    Quantity product(Quantity left, Quantity right, int sign, Span place) {
        Quantity product = left.times(right, sign);
        return isHandy(product) ? product : powerOf(left, place);
    }

    /// @param exponent null unless it is a whole number as written
    Quantity raised(Quantity base, @Nullable Integer exponent, Span place) {
        if (exponent == null || StrictMath.abs(exponent) > LARGEST_EXPONENT) {
            return powerOf(base, place);
        }
        Quantity raised = base.toThe(exponent);
        return isHandy(raised) ? raised : powerOf(base, place);
    }

    private static boolean isHandy(Quantity quantity) {
        return StrictMath.abs(quantity.power()) <= LARGEST_POWER
                && quantity.dimensions().values().stream().allMatch(e -> StrictMath.abs(e) <= LARGEST_POWER);
    }

    private Quantity powerOf(Quantity quantity, Span place) {
        problems.add(ProblemKind.POWER_OF_UNIT, place, quantity.symbol());
        return Quantity.UNKNOWN;
    }

    /// Whether a result can be given in the unit that was declared.
    boolean fits(Typed result, Quantity declared) {
        Quantity given = result.quantity();
        return switch (declared.kind()) {
            case AMOUNT -> result.isZero() || given.dimensions().equals(declared.dimensions());
            case PERCENT -> given.is(Kind.PERCENT) || given.is(Kind.NUMBER);
            case POINTS -> given.is(Kind.POINTS) || given.is(Kind.NUMBER);
            default -> !given.isAmount();
        };
    }
}
