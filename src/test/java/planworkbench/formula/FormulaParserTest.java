package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.formula.ParsedFormula.Failed;
import planworkbench.formula.ParsedFormula.Parsed;

/// How formulas are read; the printer shows with parentheses what binds first.
class FormulaParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a+b*c                    | a + b * c",
        "(a+b)*c                  | (a + b) * c",
        "a-(b-c)                  | a - (b - c)",
        "(a-b)-c                  | a - b - c",
        "a/(b*c)                  | a / (b * c)",
        "a^(b^c)                  | a^b^c",
        "(a^b)^c                  | (a^b)^c",
        "-(a^2)                   | -a^2",
        "(-a)^2                   | (-a)^2",
        "a^-1                     | a^-1",
        "2*-a                     | 2 * -a",
        "- -a                     | --a",
        "(a+b)>(c*2)              | a + b > c * 2",
        "(a>b)=c                  | a > b = c",
        "a>(b=c)                  | a > (b = c)",
        "MAX( a,B )               | max(a, B)"})
    void bindsAsMathematicsDoes(String text, String printed) {
        assertThat(print(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "（甲＋乙）×３．５÷２－１％        | (甲 + 乙) * 3.5 / 2 - 1%",
        "a ≤ b                    | a <= b",
        "a ≥ b                    | a >= b",
        "a ≠ b                    | a <> b",
        "a != b                   | a <> b",
        "a <> b                   | a <> b",
        "a＜＝b                     | a <= b",
        "ｍａｘ（a，b）               | max(a, b)",
        "a − b                    | a - b",
        "1.50E+3                  | 1500"})
    void readsWhatAChineseKeyboardTypes(String text, String printed) {
        assertThat(print(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "［服务业增加值（2016-2020）］     | [服务业增加值（2016-2020）]",
        "【服务业增加值（2016-2020）】     | [服务业增加值（2016-2020）]",
        "`a b`@`x y`              | [a b]@[x y]",
        "服务业增加值@苏州市            | 服务业增加值@苏州市",
        "[服务业增加值@苏州市]          | 服务业增加值@苏州市",
        "[a]]b]                   | [a]]b]",
        "`a``]b`                  | [a`]]b]",
        "[services-va]            | [services-va]",
        "[a]                      | a",
        "[2020年]                  | [2020年]",
        "min                      | min"})
    void readsNames(String text, String printed) {
        assertThat(print(text)).isEqualTo(printed);
    }

    @Test
    void aNumberCarriesWhatStandsRightBehindIt() {
        assertThat(parsed("12.5亿元")).isEqualTo(new Expression.Literal(12.5, "亿元", new Span(0, 6)));
        assertThat(parsed("5％")).isEqualTo(new Expression.Literal(5, "%", new Span(0, 2)));
        assertThat(parsed("3[万元/人]")).isEqualTo(new Expression.Literal(3, "万元/人", new Span(0, 7)));
        assertThat(parsed("0.000001")).isEqualTo(new Expression.Literal(1e-6, "", new Span(0, 8)));
    }

    @Test
    void expressionsKnowWhereTheyStand() {
        var sum = (Expression.Operation) parsed(" 甲 + prev(乙@苏州市)");
        assertThat(sum.span()).isEqualTo(new Span(1, 16));
        assertThat(sum.sign()).isEqualTo(new Span(3, 4));
        assertThat(sum.right().span()).isEqualTo(new Span(5, 16));
        assertThat(((Expression.Call) sum.right()).arguments().getFirst().span()).isEqualTo(new Span(10, 15));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"\"                     | EXPECTED_OPERAND              | 0  | 0",
        "a +                      | EXPECTED_OPERAND              | 3  | 3",
        "a + * b                  | EXPECTED_OPERAND              | 4  | 5",
        "max(a, )                 | EXPECTED_OPERAND              | 7  | 8",
        "a@                       | EXPECTED_OPERAND              | 2  | 2",
        "a b                      | EXPECTED_OPERATOR             | 2  | 3",
        "3 亿                     | EXPECTED_OPERATOR             | 2  | 3",
        "1,234                    | EXPECTED_OPERATOR             | 1  | 2",
        "(a b)                    | EXPECTED_OPERATOR             | 3  | 4",
        "a)                       | EXPECTED_OPERATOR             | 1  | 2",
        "2*(a+b                   | EXPECTED_CLOSING_PARENTHESIS  | 2  | 3",
        "max(a, b                 | EXPECTED_CLOSING_PARENTHESIS  | 3  | 4",
        "a & b                    | UNEXPECTED_CHARACTER          | 2  | 3",
        "a + 😀                    | UNEXPECTED_CHARACTER          | 4  | 6",
        "a + [bc                  | UNCLOSED_QUOTE                | 4  | 7",
        "a + []                   | EMPTY_NAME                    | 4  | 6",
        "1.2.3                    | MALFORMED_NUMBER              | 0  | 3",
        "a + .5                   | MALFORMED_NUMBER              | 4  | 6",
        "5. + a                   | MALFORMED_NUMBER              | 0  | 2",
        "1e999                    | NUMBER_OUT_OF_RANGE           | 0  | 5",
        "2 * 1e-999               | NUMBER_OUT_OF_RANGE           | 4  | 10",
        "1 + mix(a, b)            | UNKNOWN_FUNCTION              | 4  | 7",
        "2 * at(a)                | ARGUMENT_COUNT                | 4  | 9",
        "if(a > b, a)             | ARGUMENT_COUNT                | 0  | 12",
        "sum()                    | ARGUMENT_COUNT                | 0  | 5"})
    void saysWhatIsWrongAndWhere(String text, ProblemKind kind, int start, int end) {
        FormulaProblem problem = problem(text);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.place()).isEqualTo(new Span(start, end));
    }

    @Test
    void anUnknownFunctionSuggestsOthers() {
        assertThat(problem("grwoth(a)").arguments()).containsExactly("grwoth", "growth");
        assertThat(problem("cumul(a)").arguments()).containsExactly("cumul", "cumulative");
        assertThat(problem("avg(a, prev(b, c))").arguments()).containsExactly("prev", "1", "2");
    }

    @Test
    void zeroInAnyPowerOfTenIsZero() {
        assertThat(print("0e-999 + 0.0E9")).isEqualTo("0 + 0");
    }

    private static String print(String text) {
        return ExpressionText.of(parsed(text));
    }

    private static Expression parsed(String text) {
        return ParsedFormula.of(text) instanceof Parsed(Expression expression)
                ? expression
                : fail(text + ": " + ParsedFormula.of(text));
    }

    private static FormulaProblem problem(String text) {
        return ((Failed) ParsedFormula.of(text)).problem();
    }
}
