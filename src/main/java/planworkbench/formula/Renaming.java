package planworkbench.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes other names into a formula and leaves the rest as it was typed: formulas follow an indicator that is renamed.
public final class Renaming {

    private Renaming() {}

    /// @return the text itself where it cannot be read
    public static String of(String text, UnaryOperator<Expression.Name> to) {
        if (!(ParsedFormula.of(text) instanceof ParsedFormula.Parsed(Expression expression))) {
            return text;
        }
        List<Expression.Name> names = new ArrayList<>();
        collect(expression, names);
        names.sort(Comparator.comparingInt((Expression.Name name) -> name.span().start()).reversed());
        var renamed = new StringBuilder(text);
        for (Expression.Name name : names) {
            Expression.Name other = to.apply(name);
            if (!other.equals(name)) {
                renamed.replace(name.span().start(), name.span().end(), ExpressionText.of(other));
            }
        }
        return renamed.toString();
    }

    private static void collect(Expression expression, List<Expression.Name> names) {
        switch (expression) {
            case Expression.Literal _ -> {
            }
            case Expression.Name name -> names.add(name);
            case Expression.Negation(var operand, var _) -> collect(operand, names);
            case Expression.Operation(var _, var left, var right, var _) -> {
                collect(left, names);
                collect(right, names);
            }
            case Expression.Call call -> call.arguments().forEach(argument -> collect(argument, names));
        }
    }
}
