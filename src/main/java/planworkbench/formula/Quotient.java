package planworkbench.formula;

/// Formulas that are nothing but one series over another, in per cent or not. Where both have the same break of their series,
/// it cancels.
final class Quotient {

    private Quotient() {}

    static boolean is(String text) {
        return ParsedFormula.of(text) instanceof ParsedFormula.Parsed(Expression expression)
                && isQuotient(expression);
    }

    private static boolean isQuotient(Expression expression) {
        return switch (expression) {
            case Expression.Operation(Operator operator, Expression.Name _, Expression.Name _, Span _) ->
                operator == Operator.DIVIDE;
            case Expression.Operation(Operator operator, Expression quotient, Expression.Literal _, Span _) ->
                operator == Operator.MULTIPLY && isQuotient(quotient);
            default -> false;
        };
    }
}
