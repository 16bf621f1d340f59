package planworkbench.formula;

import java.util.StringJoiner;

/// PlanBench-50: fifty levels that grow at their own rates, and what the formula language derives from them.
final class PlanBench50Model {

    static final int LEVELS = 50;
    static final int FIRST = 2020;
    static final int LAST = 2035;

    private final double[] growth = new double[LEVELS];
    private final int[] levels = new int[LEVELS];
    private final int total;
    private final Calculation calculation;

    PlanBench50Model() {
        var series = new Series();
        var sum = new StringJoiner(", ", "sum(", ")");
        for (int i = 0; i < LEVELS; i++) {
            series.with("x" + i, "亿元");
            sum.add("x" + i);
            growth[i] = 1 + (i % 9) * 0.7;
        }
        for (int i = 0; i < LEVELS; i++) {
            series.formula("per" + i, "", "x" + i + " / x" + (7 * i + 3) % LEVELS + " * 10^4");
            series.formula("attainment" + i, "", "min(1, x" + i + " / " + (130 + 1.3 * i) + "亿元)");
        }
        series.formula("total", "亿元", sum.toString());
        FormulaProgram program = FormulaModel.of(series, FIRST, series.formulas()).program(FIRST, LAST);
        calculation = program.calculation(1);
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = program.row(Series.key("x" + i)).orElseThrow();
        }
        total = program.row(Series.key("total")).orElseThrow();
    }

    /// Per cent a year.
    void grow(int level, double percent) {
        growth[level] = percent;
    }

    /// The benchmark's own projection of one level; the rest follows by formulas.
    void project(int level) {
        double[] cells = calculation.cells(levels[level]);
        double factor = 1 + growth[level] / 100;
        double value = 100 + level;
        for (int year = 0; year < cells.length; year++) {
            cells[year] = value;
            value *= factor;
        }
    }

    /// All 2,416 numbers.
    Calculation all() {
        for (int level = 0; level < LEVELS; level++) {
            project(level);
        }
        calculation.recompute();
        return calculation;
    }

    /// What follows from one slider.
    Calculation moved(int level) {
        project(level);
        calculation.recompute(levels[level]);
        return calculation;
    }

    double totalOfLastYear() {
        return calculation.value(total, LAST, 0).orElseThrow();
    }

    double value(String name, int year) {
        return calculation.value(calculation.program().row(Series.key(name)).orElseThrow(), year, 0).orElseThrow();
    }
}
