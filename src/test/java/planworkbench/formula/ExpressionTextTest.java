package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import planworkbench.formula.ParsedFormula.Parsed;

class ExpressionTextTest {

    private static final Span NOWHERE = new Span(0, 0);

    @Property(seed = "145", tries = 2000)
    void anExpressionPrintedAndReadAgainIsTheSame(@ForAll("expressions") Expression expression) {
        String text = ExpressionText.of(expression);
        assertThat(ParsedFormula.of(text)).as(text).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(withoutPlaces(parsed.expression())).isEqualTo(expression));
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return tree(4);
    }

    private static Arbitrary<Expression> tree(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(literals(), names());
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> tree(depth - 1));
        Arbitrary<Expression> operations = Combinators.combine(Arbitraries.of(Operator.class), inner, inner)
                .as((operator, left, right) -> new Expression.Operation(operator, left, right, NOWHERE));
        return Arbitraries.oneOf(literals(), names(), inner.map(operand -> new Expression.Negation(operand, NOWHERE)),
                operations, operations, calls(inner));
    }

    private static Arbitrary<Expression> literals() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(Arbitraries.integers().between(0, 3000).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 1e9), Arbitraries.doubles().greaterOrEqual(0)).map(Math::abs);
        Arbitrary<String> suffixes = Arbitraries.of("", "", "%", "‰", "万", "亿元", "百分点", "e", "个/年", "元/[人]", "m³");
        return Combinators.combine(numbers, suffixes)
                .as((value, suffix) -> new Expression.Literal(value, suffix, NOWHERE));
    }

    private static Arbitrary<Expression> names() {
        Arbitrary<String> odd = Arbitraries.strings().withChars("增加值（-）[]］】`·_1０ 年@a×").ofMinLength(1).ofMaxLength(8)
                .map(text -> "名" + text.replace("@", "") + "末");
        Arbitrary<String> names = Arbitraries.oneOf(odd,
                Arbitraries.of("x", "服务业增加值", "min", "e5", "𠮷", "R＆D", "5A级景区"));
        return Combinators.combine(names, names.injectNull(0.7))
                .as((name, region) -> new Expression.Name(name, region, NOWHERE));
    }

    private static Arbitrary<Expression> calls(Arbitrary<Expression> inner) {
        return Arbitraries.of(FormulaFunction.class).flatMap(function -> {
            int most = function.takes(3) && !function.takes(2) ? 3 : function.takes(2) && !function.takes(1) ? 2 : 1;
            int fewest = function.fewest();
            return inner.list().ofMinSize(fewest).ofMaxSize(function.takes(4) ? 4 : most)
                    .map(arguments -> new Expression.Call(function, arguments, NOWHERE));
        });
    }

    private static Expression withoutPlaces(Expression expression) {
        return switch (expression) {
            case Expression.Literal(double value, String suffix, var _) ->
                new Expression.Literal(value, suffix, NOWHERE);
            case Expression.Name(String name, var region, var _) -> new Expression.Name(name, region, NOWHERE);
            case Expression.Negation(var operand, var _) ->
                new Expression.Negation(withoutPlaces(operand), NOWHERE);
            case Expression.Operation(var operator, var left, var right, var _) ->
                new Expression.Operation(operator, withoutPlaces(left), withoutPlaces(right), NOWHERE);
            case Expression.Call(var function, List<Expression> arguments, var _) -> new Expression.Call(function,
                    arguments.stream().map(ExpressionTextTest::withoutPlaces).toList(), NOWHERE);
        };
    }
}
