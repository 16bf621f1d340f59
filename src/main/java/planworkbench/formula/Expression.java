package planworkbench.formula;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a formula says, before anyone asks whether its names exist and its units fit.
public sealed interface Expression {

    Span span();

    /// @param value never negative: a minus before it is a [Negation]
    /// @param suffix what stands right behind the digits: a multiple (万), % or a unit (亿元); empty where nothing does
    record Literal(double value, String suffix, Span span) implements Expression {}

    /// A series by its indicator's name or code.
    ///
    /// @param region as in 服务业增加值@苏州市; null for the formula's own region
    record Name(String name, @Nullable String region, Span span) implements Expression {}

    record Negation(Expression operand, Span span) implements Expression {}

    /// @param sign where the operator itself stands
    record Operation(Operator operator, Expression left, Expression right, Span sign) implements Expression {

        @Override
        public Span span() {
            return left.span().to(right.span());
        }
    }

    record Call(FormulaFunction function, List<Expression> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
