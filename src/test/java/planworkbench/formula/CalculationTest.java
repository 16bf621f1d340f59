package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planworkbench.formula.Series.FIRST;
import static planworkbench.formula.Series.LAST;
import static planworkbench.formula.Series.key;

import java.util.BitSet;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import planworkbench.plan.AnnualSeries;

/// Many paths, and only what has to be computed.
class CalculationTest {

    private static final String[] FORMULAS = {"x / y", "prev(x) * (1 + growth(y))", "sum(x, y, a, b, x, 2, y)",
        "cumulative(a * b) + at(y, 2021) - base(x)", "if(a > 1, prev(prev(x)), avg(x, y, b))",
        "cagr(x * y, 2019, 2022) + (x / y) ^ 1.5", "prev(g) * 0.5 + a", "min(x, prev(g), 100) + max(a, 1)",
        "abs(x - y) - if(x <= y, 1, if(x = y, 2, if(x <> a, 3, 4)))", "10 - 3 / x + x / 4 - -y"};

    private static Series model() {
        Series series = new Series().with("x", "").with("y", "");
        for (int i = 0; i < FORMULAS.length; i++) {
            series.formula(String.valueOf((char) ('a' + i)), "", FORMULAS[i]);
        }
        return series;
    }

    /// The same digits, whether a path is computed alone or among thousands, wherever stretches end.
    @Property(seed = "145", tries = 20)
    void aPathHasTheSameDigitsAloneAndAmongOthers(@ForAll @IntRange(min = 1, max = 3000) int paths,
            @ForAll long seed) {
        FormulaProgram program = model().model().program(FIRST, LAST);
        Calculation together = program.calculation(paths);
        Calculation alone = program.calculation(1);
        var random = new Random(seed);
        for (String input : new String[]{"x", "y", "g"}) {
            double[] cells = together.cells(row(program, input));
            for (int i = 0; i < cells.length; i++) {
                cells[i] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(100) / 10.0 - 1;
            }
        }
        int path = random.nextInt(paths);
        for (String input : new String[]{"x", "y", "g"}) {
            for (int year = 0; year < program.years(); year++) {
                alone.cells(row(program, input))[year] = together.cells(row(program, input))[year * paths + path];
            }
        }
        together.recompute();
        alone.recompute();
        for (char name = 'a'; name < 'a' + FORMULAS.length; name++) {
            int row = row(program, String.valueOf(name));
            for (int year = FIRST; year <= LAST; year++) {
                assertThat(together.value(row, year, path)).as(name + " " + year).isEqualTo(alone.value(row, year, 0));
            }
        }
    }

    @Property(seed = "145", tries = 50)
    void recomputingWhatDependsOnAChangeIsRecomputingAll(@ForAll long seed) {
        FormulaProgram program = model().model().program(FIRST, LAST);
        Calculation partly = program.calculation(3);
        Calculation wholly = program.calculation(3);
        var random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            var changed = new BitSet();
            for (String input : new String[]{"x", "y"}) {
                if (round == 0 || random.nextBoolean()) {
                    int row = row(program, input);
                    changed.set(row);
                    for (int i = 0; i < partly.cells(row).length; i++) {
                        partly.cells(row)[i] = random.nextDouble() * 10;
                        wholly.cells(row)[i] = partly.cells(row)[i];
                    }
                }
            }
            partly.recompute(changed);
            wholly.recompute();
            for (char name = 'a'; name < 'a' + FORMULAS.length; name++) {
                int row = row(program, String.valueOf(name));
                assertThat(partly.cells(row)).isEqualTo(wholly.cells(row));
            }
        }
    }

    @Test
    void oneChangeTouchesOnlyWhatDependsOnIt() {
        var computed = new Series().with("x", "", 1, 2, 3).with("y", "", 10, 20, 30).formula("ofX", "", "x * 2")
                .formula("ofY", "", "y * 2").formula("both", "", "ofX + ofY").formula("past", "", "prev(ofX)")
                .computed();
        Calculation calculation = computed.calculation();
        int ofY = computed.row("ofY");
        calculation.cells(ofY)[2] = -1000;
        calculation.cells(computed.row("x"))[2] = 5;
        calculation.recompute(computed.row("x"));
        assertThat(calculation.cells(ofY)[2]).as("left alone").isEqualTo(-1000);
        assertThat(computed.value("ofX", 2020)).isEqualTo(10);
        assertThat(computed.value("both", 2020)).isEqualTo(10 - 1000);
        assertThat(computed.program().recomputedWith(computed.row("x")))
                .containsExactlyInAnyOrder(key("ofX"), key("both"), key("past"));
    }

    @Test
    void aGivenBaseValueThatChangesCarriesOn() {
        var computed = new Series().with("s", "", 0, 0, 100).formula("s", "", "prev(s) * 2").formula("t", "", "s + 1")
                .computed();
        computed.calculation().cells(computed.row("s"))[2] = 10;
        computed.calculation().recompute(computed.row("s"));
        assertThat(computed.value("s", 2025)).isEqualTo(320);
        assertThat(computed.value("t", 2025)).isEqualTo(321);
    }

    @Test
    void aStatedFigureCountsWhereTheFormulaGivesNone() {
        var computed = new Series().with("x", "", 1, Double.NaN, 3).formula("a", "", "x * 2").formula("b", "", "a + 1")
                .computed();
        computed.calculation().state(computed.row("a"), AnnualSeries.EMPTY.with(2018, 50).with(2019, 60));
        computed.calculation().recompute(computed.row("x"));
        assertThat(computed.value("a", 2018)).isEqualTo(2);
        assertThat(computed.value("a", 2019)).isEqualTo(60);
        assertThat(computed.value("b", 2019)).isEqualTo(61);
        assertThat(computed.missing("b", 2021).kind()).isEqualTo(Missing.Kind.NO_FIGURE);
    }

    @Test
    void cellsOutsideAreRefused() {
        var computed = new Series().with("x", "", 1).formula("a", "", "x").computed();
        int row = computed.row("a");
        assertThatThrownBy(() -> computed.calculation().value(row, LAST + 1, 0))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> computed.calculation().value(row, FIRST, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> computed.program().calculation(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Series().model().program(2025, 2020)).isInstanceOf(IllegalArgumentException.class);
        assertThat(computed.program().row(key("nobody"))).isEmpty();
    }

    private static int row(FormulaProgram program, String name) {
        return program.row(key(name)).orElseThrow();
    }
}
