package planworkbench.formula;

import java.util.List;
import java.util.function.Consumer;

/// An expression whose names and units have been checked. Conversions of units are in it; its leaves are constants and
/// rows.
public sealed interface Term {

    record Constant(double value) implements Term {}

    /// A row, in some year.
    sealed interface Reference extends Term {

        RowKey row();

        Span place();
    }

    record SameYear(RowKey row, Span place) implements Reference {}

    record YearBefore(RowKey row, Span place) implements Reference {}

    record InYear(RowKey row, int year, Span place) implements Reference {}

    /// (x − x of the year before) / x of the year before
    record Growth(RowKey row, Span place) implements Reference {}

    record AverageGrowth(RowKey row, int from, int to, Span place) implements Reference {}

    /// Always a row of its own.
    record Cumulative(RowKey row, Span place) implements Reference {}

    record Negated(Term operand) implements Term {}

    record Absolute(Term operand) implements Term {}

    record Binary(Operator operator, Term left, Term right, Span sign) implements Term {}

    /// min, max or sum of one or more
    record Several(FormulaFunction function, List<Term> terms, Span place) implements Term {}

    record Choice(Term condition, Term then, Term otherwise) implements Term {}

    /// Folded where both are constants and the result is a number.
    static Term binary(Operator operator, Term left, Term right, Span sign) {
        if (left instanceof Constant(double a) && right instanceof Constant(double b)) {
            double value = Scalars.apply(operator, a, b);
            if (!Double.isNaN(value)) {
                return new Constant(value);
            }
        }
        return new Binary(operator, left, right, sign);
    }

    static Term negated(Term operand) {
        return operand instanceof Constant(double value) ? new Constant(0 - value) : new Negated(operand);
    }

    /// The same quantity counted in another power of ten.
    static Term converted(Term term, int from, int to, Span place) {
        if (from == to || (term instanceof Constant(double value) && value == 0)) {
            return term;
        }
        double factor = Double.parseDouble("1e" + StrictMath.abs(from - to));
        return binary(from > to ? Operator.MULTIPLY : Operator.DIVIDE, term, new Constant(factor), place);
    }

    /// Every row it looks at.
    default void references(Consumer<Reference> consumer) {
        switch (this) {
            case Constant _ -> {
            }
            case Reference reference -> consumer.accept(reference);
            case Negated(var operand) -> operand.references(consumer);
            case Absolute(var operand) -> operand.references(consumer);
            case Binary(var _, var left, var right, var _) -> {
                left.references(consumer);
                right.references(consumer);
            }
            case Several several -> several.terms.forEach(term -> term.references(consumer));
            case Choice(var condition, var then, var otherwise) -> {
                condition.references(consumer);
                then.references(consumer);
                otherwise.references(consumer);
            }
        }
    }
}
