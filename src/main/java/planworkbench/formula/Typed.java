package planworkbench.formula;

/// An expression with its checked term and what it counts.
record Typed(Expression expression, Term term, Quantity quantity) {

    static Typed unknown(Expression expression) {
        return new Typed(expression, new Term.Constant(0), Quantity.UNKNOWN);
    }

    boolean isUnknown() {
        return quantity.is(Quantity.Kind.UNKNOWN);
    }

    /// Zero of nothing in particular; 0亿元 is an amount.
    boolean isZero() {
        return quantity.is(Quantity.Kind.NUMBER) && term instanceof Term.Constant(double value) && value == 0;
    }

    /// A number written without % or unit.
    boolean isBare() {
        return isBare(expression);
    }

    private static boolean isBare(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> isPlain(literal);
            case Expression.Negation(var operand, var _) -> isBare(operand);
            default -> false;
        };
    }

    static boolean isPlain(Expression.Literal literal) {
        Quantity quantity = UnitSymbol.quantity(literal.suffix());
        return quantity.is(Quantity.Kind.NUMBER);
    }

    /// The 100 of somebody who counts in per cent.
    static boolean isHundred(Expression expression) {
        return isWhole(expression, -2);
    }

    /// The number that is 1 in this power of ten: 100 in per cent, 1000 in per mille.
    static boolean isWhole(Expression expression, int power) {
        return expression instanceof Expression.Literal literal && literal.suffix().isEmpty()
                && literal.value() == whole(power);
    }

    static double whole(int power) {
        return power == -3 ? 1000 : 100;
    }

    Term in(int power) {
        return Term.converted(term, quantity.power(), power, expression.span());
    }
}
