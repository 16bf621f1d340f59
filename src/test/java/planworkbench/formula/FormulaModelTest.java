package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planworkbench.formula.Series.key;

import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.Unit;

/// Formulas together: cycles, order, who depends on whom.
class FormulaModelTest {

    private final Series series = new Series().with("x", "", 1, 2, 3, 4, 5, 6, 7, 8);

    @Test
    void aCycleThroughThreeIsAProblemOfEachAndTheRestIsComputed() {
        series.formula("a", "", "x + b").formula("b", "", "2 * c").formula("c", "", "max(x, a)")
                .formula("d", "", "x * 2").formula("e", "", "a + x");
        FormulaModel model = series.model();
        assertThat(model.problems().keySet()).containsExactlyInAnyOrder(key("a"), key("b"), key("c"));
        assertThat(model.problems(key("a"))).containsExactly(
                new FormulaProblem(ProblemKind.CYCLE, new Span(4, 5), List.of("a", "b", "c", "a")));
        assertThat(model.problems(key("c"))).containsExactly(
                new FormulaProblem(ProblemKind.CYCLE, new Span(7, 8), List.of("c", "a", "b", "c")));
        var computed = series.computed();
        assertThat(computed.value("d", 2021)).isEqualTo(8);
        assertThat(computed.missing("e", 2021).kind()).isEqualTo(Missing.Kind.INVALID_FORMULA);
    }

    @Test
    void aFormulaThatNamesItselfIsACycle() {
        assertThat(series.formula("a", "", "x + a").problem("a"))
                .isEqualTo(new FormulaProblem(ProblemKind.CYCLE, new Span(4, 5), List.of("a", "a")));
        assertThat(new Series().formula("b", "", "growth(b)").problem("b").kind()).isEqualTo(ProblemKind.CYCLE);
        assertThat(new Series().formula("c", "", "prev(c + 1) + cumulative(c)").problem("c").place())
                .isEqualTo(new Span(25, 26));
    }

    @Test
    void itsOwnFutureIsACycleAndItsOwnPastIsNot() {
        assertThat(series.formula("a", "", "prev(a) + at(a, 2025)").problem("a").place()).isEqualTo(new Span(13, 14));
        assertThat(series.formula("b", "", "prev(b) + at(b, 2020) + base(b)").model().problems(key("b"))).isEmpty();
        series.formula("c", "", "prev(d)").formula("d", "", "at(c, 2024)");
        assertThat(series.model().problems().keySet()).contains(key("c"), key("d"));
    }

    @Test
    void formulasRunAfterWhatTheyUse() {
        series.formula("c", "", "a + b").formula("b", "", "a * 2").formula("a", "", "x + 1");
        assertThat(series.model().order()).containsExactly(key("a"), key("b"), key("c"));
        assertThat(series.computed().value("c", 2021)).isEqualTo(15);
    }

    @Test
    void aSeriesKnowsWhatItIsComputedFromAndWhatItAffects() {
        series.with("y", "").formula("a", "", "x / y").formula("b", "", "prev(a) + x@苏州市").formula("c", "", "b + 甲");
        DependencyGraph graph = series.model().dependencies();
        assertThat(graph.uses(key("b"))).containsExactly(key("a"), new SeriesKey("x", Series.THERE));
        assertThat(graph.usedBy(key("a"))).containsExactly(key("b"));
        assertThat(graph.dependents(key("x"))).containsExactly(key("a"), key("b"), key("c"));
        assertThat(graph.dependents(new SeriesKey("x", Series.THERE))).containsExactly(key("b"), key("c"));
        assertThat(graph.dependents(key("c"))).isEmpty();
    }

    @Test
    void aFormulaOfAnotherRegionReadsItsOwnRegion() {
        SeriesKey there = new SeriesKey("share", Series.THERE);
        var model = FormulaModel.of(series, Series.BASE,
                List.of(new Formula(there, new Unit(""), "x * 2 + x@吴中区")));
        assertThat(model.dependencies().uses(there)).containsExactly(new SeriesKey("x", Series.THERE), key("x"));
    }

    @Test
    void twoFormulasForOneSeriesAreRefused() {
        series.formula("a", "", "x").formula("a", "", "x + 1");
        assertThatThrownBy(series::model).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a");
    }
}
