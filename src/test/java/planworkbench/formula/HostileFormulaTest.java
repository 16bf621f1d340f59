package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.formula.Series.key;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Formulas meant to hang or crash: a problem or a missing figure, and the neighbour is computed.
@Timeout(60)
class HostileFormulaTest {

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of("(".repeat(10_000) + "x" + ")".repeat(10_000), ProblemKind.TOO_DEEP),
                Arguments.of("-".repeat(10_000) + "x", ProblemKind.TOO_DEEP),
                Arguments.of("abs(".repeat(8_000) + "x" + ")".repeat(8_000), ProblemKind.TOO_DEEP),
                Arguments.of("prev(".repeat(257) + "x" + ")".repeat(257), ProblemKind.TOO_DEEP),
                Arguments.of("2^".repeat(10_000) + "2", ProblemKind.TOO_DEEP),
                Arguments.of("x+".repeat(10_000) + "x", ProblemKind.TOO_DEEP),
                Arguments.of("x<".repeat(10_000) + "x", ProblemKind.TOO_DEEP),
                Arguments.of("if(x>0,1,".repeat(2_000) + "x" + ")".repeat(2_000), ProblemKind.TOO_DEEP),
                Arguments.of("x+".repeat(500_000) + "x", ProblemKind.TEXT_TOO_LONG),
                Arguments.of("9".repeat(1_000_000), ProblemKind.TEXT_TOO_LONG),
                Arguments.of("9".repeat(20_000), ProblemKind.NUMBER_OUT_OF_RANGE),
                Arguments.of("1e99999999999999999999", ProblemKind.NUMBER_OUT_OF_RANGE),
                Arguments.of("NaN + x", ProblemKind.UNKNOWN_NAME),
                Arguments.of("Infinity", ProblemKind.UNKNOWN_NAME),
                Arguments.of("x\u0000y", ProblemKind.UNEXPECTED_CHARACTER),
                Arguments.of("\ud800", ProblemKind.UNEXPECTED_CHARACTER),
                Arguments.of("'; DROP TABLE", ProblemKind.UNEXPECTED_CHARACTER),
                Arguments.of("[".repeat(20_000), ProblemKind.UNCLOSED_QUOTE));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aHostileFormulaIsAProblemWithinASecond(String text, ProblemKind kind) {
        withinASecond(() -> {
            Series series = new Series().with("x", "", 1, 2, 3).formula("hostile", "", text)
                    .formula("user", "", "hostile + 1")
                    .formula("neighbour", "", "x * 2");
            assertThat(series.problem("hostile").kind()).isEqualTo(kind);
            var computed = series.computed();
            assertThat(computed.missing("user", 2020).kind()).isEqualTo(Missing.Kind.INVALID_FORMULA);
            assertThat(computed.value("neighbour", 2020)).isEqualTo(6);
        });
    }

    @Test
    void problemsOfOneFormulaAreLimited() {
        withinASecond(() -> {
            Series series = new Series();
            IntStream.range(0, 2_000).forEach(i -> series.with("指标名称相当长的一个" + i, "亿元"));
            String text = "sum(" + IntStream.range(0, 2_000).mapToObj(i -> "没有" + i).collect(Collectors.joining(","))
                    + ")";
            assertThat(series.formula("f", "", text).model().problems(key("f"))).hasSize(20);
        });
    }

    @Test
    void theDeepestFormulaAllowedIsComputed() {
        int deep = FormulaParser.DEEPEST - 1;
        Series series = new Series().with("x", "", 1, 2, 3).formula("left", "", "x" + "+x".repeat(deep))
                .formula("right", "", "x+(".repeat(deep / 2) + "x" + ")".repeat(deep / 2))
                .formula("nested", "", "cumulative(".repeat(deep / 2) + "x" + ")".repeat(deep / 2))
                .formula("grown", "", "growth(1+".repeat(deep / 3) + "x" + ")".repeat(deep / 3));
        withinASecond(() -> {
            var computed = series.computed();
            assertThat(computed.value("left", 2020)).isEqualTo(3 * (deep + 1));
            assertThat(computed.value("right", 2020)).isEqualTo(3 * (deep / 2 + 1));
            assertThat(computed.missing("nested", 2025).kind()).isEqualTo(Missing.Kind.NO_FIGURE);
            assertThat(computed.missing("grown", 2020).kind()).isEqualTo(Missing.Kind.YEAR_OUTSIDE);
        });
    }

    @Test
    void aChainOfThousandsOfFormulasIsComputedAndARingOfThemIsACycle() {
        Series chain = new Series().with("x", "", 1, 2, 3);
        Series ring = new Series();
        int length = 10_000;
        for (int i = 0; i < length; i++) {
            chain.formula("f" + i, "", (i == 0 ? "x" : "f" + (i - 1)) + " + 1");
            ring.formula("f" + i, "", "f" + (i + 1) % length + " + 1");
        }
        withinASecond(() -> {
            assertThat(chain.computed().value("f" + (length - 1), 2020)).isEqualTo(3 + length);
            assertThat(ring.model().problems()).hasSize(length);
        });
    }

    /// Here only that it ends: a busy machine is no mistake. [HostileFormulaTimeTest] looks at the clock.
    void withinASecond(Runnable work) {
        work.run();
    }
}
