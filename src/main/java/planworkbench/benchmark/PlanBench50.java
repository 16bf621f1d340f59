package planworkbench.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.Calculation;
import planworkbench.formula.Formula;
import planworkbench.formula.FormulaModel;
import planworkbench.formula.FormulaProgram;
import planworkbench.formula.NamedSeries;
import planworkbench.formula.SeriesNames;
import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Unit;

/// PlanBench-50: levels that grow at their own rates, and what the formula language derives from them. Other numbers of levels and
/// years show how the time grows.
public final class PlanBench50 {

    public static final int LEVELS = 50;
    public static final int FIRST = 2020;
    public static final int LAST = 2035;
    /// The total of the last year where all sliders stand as [#moveAllSliders] leaves them.
    public static final double TOTAL = 12743.02937;

    private static final String HERE = "here";
    private static final double NEAR = 5e-6;

    private final int last;
    private final double[] growth;
    private final int[] levels;
    private final int total;
    private final Calculation calculation;

    public PlanBench50() {
        this(LEVELS, LAST);
    }

    public PlanBench50(int levels, int last) {
        this.last = last;
        this.growth = new double[levels];
        this.levels = new int[levels];
        for (int i = 0; i < levels; i++) {
            growth[i] = 1 + (i % 9) * 0.7;
        }
        FormulaProgram program = program(levels, last);
        calculation = program.calculation(1);
        for (int i = 0; i < levels; i++) {
            this.levels[i] = row(program, level(i));
        }
        total = row(program, "total");
    }

    /// The benchmark's formulas over any levels.
    static FormulaProgram program(int levels, int last) {
        Names names = new Names(new LinkedHashMap<>());
        List<Formula> formulas = new ArrayList<>();
        var sum = new StringJoiner(", ", "sum(", ")");
        for (int i = 0; i < levels; i++) {
            names.add(level(i), "亿元");
            sum.add(level(i));
        }
        for (int i = 0; i < levels; i++) {
            formulas.add(names.add(per(i), "").formula(level(i) + " / " + level((7 * i + 3) % levels) + " * 10^4"));
            formulas.add(names.add(attainment(i), "").formula("min(1, " + level(i) + " / " + target(i) + "亿元)"));
        }
        formulas.add(names.add("total", "亿元").formula(sum.toString()));
        return FormulaModel.of(names, FIRST, formulas).program(FIRST, last);
    }

    static String level(int i) {
        return "x" + i;
    }

    static String per(int i) {
        return "per" + i;
    }

    static String attainment(int i) {
        return "attainment" + i;
    }

    static double target(int i) {
        return 130 + 1.3 * i;
    }

    static double base(int i) {
        return 100 + i;
    }

    static int row(FormulaProgram program, String name) {
        return program.row(new SeriesKey(name, HERE)).orElseThrow();
    }

    /// Per cent a year.
    public void grow(int level, double percent) {
        growth[level] = percent;
    }

    public void moveAllSliders() {
        for (int i = 0; i < growth.length; i++) {
            grow(i, (950 + i) % 97 / 10.0);
        }
    }

    /// The benchmark's own projection of one level; the rest follows by formulas.
    private void project(int level) {
        double[] cells = calculation.cells(levels[level]);
        double factor = 1 + growth[level] / 100;
        double value = base(level);
        for (int year = 0; year < cells.length; year++) {
            cells[year] = value;
            value *= factor;
        }
    }

    /// All numbers: 2,416 of fifty levels to 2035.
    public Calculation all() {
        for (int level = 0; level < levels.length; level++) {
            project(level);
        }
        calculation.recompute();
        return calculation;
    }

    /// What follows from one slider.
    public Calculation moved(int level) {
        project(level);
        calculation.recompute(levels[level]);
        return calculation;
    }

    public double totalOfLastYear() {
        return calculation.value(total, last, 0).orElseThrow();
    }

    public double value(String name, int year) {
        return calculation.value(row(calculation.program(), name), year, 0).orElseThrow();
    }

    /// Sliders moved one after the other, and each time everything recomputed.
    static Job everything() {
        PlanBench50 bench = new PlanBench50();
        return new Job("planbench-50-everything", "µs", 8, new MovedSliders(bench, true)::next, () -> {
            bench.moveAllSliders();
            bench.all();
            return Math.abs(bench.totalOfLastYear() - TOTAL) < NEAR;
        });
    }

    /// The same with only its dependents recomputed.
    static Job oneSlider() {
        PlanBench50 bench = new PlanBench50();
        bench.all();
        return new Job("planbench-50-one-slider", "µs", 1, new MovedSliders(bench, false)::next, () -> {
            bench.moveAllSliders();
            for (int i = 0; i < LEVELS; i++) {
                bench.moved(i);
            }
            return Math.abs(bench.totalOfLastYear() - TOTAL) < NEAR;
        });
    }

    /// Names of the benchmark's series.
    private record Names(Map<String, NamedSeries> named) implements SeriesNames {

        /// A series to which a formula may be given.
        record Added(SeriesKey key, Unit unit) {
            Formula formula(String text) {
                return new Formula(key, unit, text);
            }
        }

        Added add(String name, String unit) {
            Added added = new Added(new SeriesKey(name, HERE), new Unit(unit));
            named.put(name, new NamedSeries(added.key(), added.unit(), Measure.LEVEL));
            return added;
        }

        @Override
        public @Nullable NamedSeries find(String nameOrCode, String region) {
            return hasRegion(region) ? named.get(nameOrCode) : null;
        }

        @Override
        public boolean hasRegion(String region) {
            return region.equals(HERE);
        }

        @Override
        public Collection<String> names() {
            return named.keySet();
        }

        @Override
        public Collection<String> units() {
            return List.of("亿元");
        }
    }
}
