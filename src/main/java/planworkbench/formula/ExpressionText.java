package planworkbench.formula;

import java.math.BigDecimal;

/// Writes an expression so that reading it again gives the same one.
public final class ExpressionText {

    private static final int LONGEST_PLAIN = 18;

    private final StringBuilder text = new StringBuilder();

    private ExpressionText() {}

    public static String of(Expression expression) {
        var written = new ExpressionText();
        written.write(expression, Operator.LOWEST);
        return written.text.toString();
    }

    /// @param lowest the precedence below which the expression needs parentheses where it stands
    private void write(Expression expression, int lowest) {
        boolean parentheses = precedence(expression) < lowest;
        if (parentheses) {
            text.append('(');
        }
        switch (expression) {
            case Expression.Literal(double value, String suffix, var _) -> {
                text.append(digits(value));
                suffix(suffix);
            }
            case Expression.Name(String name, var region, var _) -> {
                name(name);
                if (region != null) {
                    text.append('@');
                    name(region);
                }
            }
            case Expression.Negation(var operand, var _) -> {
                text.append('-');
                write(operand, Operator.NEGATION);
            }
            case Expression.Operation operation -> write(operation);
            case Expression.Call call -> write(call);
        }
        if (parentheses) {
            text.append(')');
        }
    }

    private static int precedence(Expression expression) {
        return switch (expression) {
            case Expression.Operation operation -> operation.operator().precedence();
            case Expression.Negation _ -> Operator.NEGATION;
            case Expression.Literal _,Expression.Name _,Expression.Call _ -> Operator.OPERAND;
        };
    }

    private void write(Expression.Operation operation) {
        Operator operator = operation.operator();
        if (operator == Operator.POWER) {
            write(operation.left(), Operator.OPERAND);
            text.append('^');
            write(operation.right(), Operator.NEGATION);
        } else {
            write(operation.left(), operator.precedence());
            text.append(' ').append(operator.symbol()).append(' ');
            write(operation.right(), operator.precedence() + 1);
        }
    }

    private void write(Expression.Call call) {
        text.append(call.function().text()).append('(');
        String separator = "";
        for (Expression argument : call.arguments()) {
            text.append(separator);
            write(argument, Operator.LOWEST);
            separator = ", ";
        }
        text.append(')');
    }

    private void suffix(String suffix) {
        if (suffix.equals("%") || suffix.equals("‰") || suffix.codePoints().allMatch(Glyphs::isUnitPart)) {
            text.append(suffix);
        } else {
            quote(suffix);
        }
    }

    private void name(String name) {
        if (Glyphs.isPlainName(name)) {
            text.append(name);
        } else {
            quote(name);
        }
    }

    private void quote(String name) {
        text.append('[');
        name.chars().mapToObj(c -> (char) c).forEach(c -> text.append(Glyphs.narrow(c) == ']' ? "" + c + c : c));
        text.append(']');
    }

    private static String digits(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        String plain = number.signum() == 0 ? "0" : number.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : Double.toString(value);
    }
}
