package planworkbench.formula;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;

/// Numbers of one program: a column of cells for each series, the years one after another, in each year the paths.
///
/// For one thread at a time. Nothing is allocated while it computes, but for the first change of a series.
public final class Calculation {

    /// So many cells at a time, that what one instruction leaves is still in the cache for the next.
    private static final int STRETCH = 1024;

    private final FormulaProgram program;
    private final FormulaProgram.Step[] steps;
    private final int paths;
    private final int cells;
    private final double[][] columns;
    private final double[] @Nullable [] stated;
    private final int[][] affected;
    private final boolean[] due;

    Calculation(FormulaProgram program, int paths) {
        if (paths < 1) {
            throw new IllegalArgumentException("no calculation of " + paths + " paths");
        }
        this.program = program;
        this.steps = program.steps();
        this.paths = paths;
        this.cells = StrictMath.multiplyExact(program.years(), paths);
        this.columns = new double[program.columns()][cells];
        for (double[] column : columns) {
            Arrays.fill(column, Double.NaN);
        }
        this.stated = new double[program.rows()][];
        this.affected = new int[program.rows()][];
        this.due = new boolean[steps.length];
    }

    public FormulaProgram program() {
        return program;
    }

    /// The cells of a series, at (year − first year) · paths + path, to write an entered one. NaN is a missing figure;
    /// an infinite one must not be written.
    public double[] cells(int row) {
        return columns[row];
    }

    /// The same figures on every path; missing in the years that the series does not hold.
    public void enter(int row, AnnualSeries figures) {
        fill(columns[row], figures);
    }

    /// Figures of a computed series that count where its formula gives none.
    public void state(int row, AnnualSeries figures) {
        double[] cells = new double[this.cells];
        fill(cells, figures);
        stated[row] = cells;
    }

    private void fill(double[] cells, AnnualSeries figures) {
        for (int year = 0; year < program.years(); year++) {
            Arrays.fill(cells, year * paths, (year + 1) * paths,
                    figures.get(program.firstYear() + year).orElse(Double.NaN));
        }
    }

    public void recompute() {
        for (FormulaProgram.Step step : steps) {
            run(step);
        }
    }

    /// After one series changed: only what depends on it.
    public void recompute(int changed) {
        for (int step : affected(changed)) {
            run(steps[step]);
        }
    }

    /// After several series changed.
    public void recompute(BitSet changed) {
        for (int row = changed.nextSetBit(0); row >= 0; row = changed.nextSetBit(row + 1)) {
            for (int step : affected(row)) {
                due[step] = true;
            }
        }
        for (int step = 0; step < due.length; step++) {
            if (due[step]) {
                due[step] = false;
                run(steps[step]);
            }
        }
    }

    public OptionalDouble value(int row, int year, int path) {
        double value = columns[row][cell(year, path)];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// Why there is no value; empty where there is one.
    public Optional<Missing> missing(int row, int year, int path) {
        return value(row, year, path).isPresent()
                ? Optional.empty()
                : Optional.of(new MissingTrace(program, this, path).from(row, year));
    }

    double at(int row, int year, int path) {
        return columns[row][(year - program.firstYear()) * paths + path];
    }

    private int cell(int year, int path) {
        if (!program.range().holds(year) || path < 0 || path >= paths) {
            throw new IndexOutOfBoundsException("no cell of " + year + ", path " + path);
        }
        return (year - program.firstYear()) * paths + path;
    }

    private int[] affected(int row) {
        int[] known = affected[row];
        if (known == null) {
            known = program.affected(row);
            affected[row] = known;
        }
        return known;
    }

    private void run(FormulaProgram.Step step) {
        if (!step.yearByYear()) {
            for (FormulaProgram.Rule rule : step.rules()) {
                run(rule, 0, cells);
            }
            return;
        }
        int base = program.range().base() - program.firstYear();
        for (int year = 0; year < program.years(); year++) {
            for (FormulaProgram.Rule rule : step.rules()) {
                if (!rule.stock() || year > base) {
                    run(rule, year * paths, (year + 1) * paths);
                }
            }
        }
    }

    private void run(FormulaProgram.Rule rule, int start, int end) {
        double[] figures = stated[rule.row()];
        for (int from = start; from < end; from += STRETCH) {
            int to = StrictMath.min(end, from + STRETCH);
            for (Instruction instruction : rule.code()) {
                run(instruction, from, to);
            }
            if (figures != null) {
                Choices.complete(columns[rule.row()], figures, from, to);
            }
        }
    }

    private void run(Instruction instruction, int from, int to) {
        double[] target = columns[instruction.target()];
        double[] left = columns[StrictMath.max(instruction.left(), 0)];
        double constant = instruction.constant();
        switch (instruction.op()) {
            case FILL -> Arrays.fill(target, from, to, constant);
            case COPY -> System.arraycopy(left, from, target, from, to - from);
            case ADD -> Loops.add(target, left, columns[instruction.right()], from, to);
            case SUBTRACT -> Loops.subtract(target, left, columns[instruction.right()], from, to);
            case MULTIPLY -> Loops.multiply(target, left, columns[instruction.right()], from, to);
            case DIVIDE -> Loops.divide(target, left, columns[instruction.right()], from, to);
            case POWER -> Loops.power(target, left, columns[instruction.right()], from, to);
            case MIN -> Loops.min(target, left, columns[instruction.right()], from, to);
            case MAX -> Loops.max(target, left, columns[instruction.right()], from, to);
            case ADD_CONSTANT -> Loops.add(target, left, constant, from, to);
            case MULTIPLY_BY_CONSTANT -> Loops.multiply(target, left, constant, from, to);
            case DIVIDE_BY_CONSTANT -> Loops.divide(target, left, constant, from, to);
            case MIN_WITH_CONSTANT -> Loops.min(target, left, constant, from, to);
            case MAX_WITH_CONSTANT -> Loops.max(target, left, constant, from, to);
            case SUBTRACT_FROM_CONSTANT -> Loops.subtract(target, constant, left, from, to);
            case DIVIDE_CONSTANT -> Loops.divide(target, constant, left, from, to);
            case ABSOLUTE -> Loops.absolute(target, left, from, to);
            case SUM -> Loops.sum(target, columns, instruction, from, to);
            case LESS -> Choices.less(target, left, columns[instruction.right()], from, to);
            case AT_MOST -> Choices.atMost(target, left, columns[instruction.right()], from, to);
            case EQUAL -> Choices.equal(target, left, columns[instruction.right()], from, to);
            case UNEQUAL -> Choices.unequal(target, left, columns[instruction.right()], from, to);
            case CHOOSE -> Choices.choose(target, left, columns[instruction.right()],
                    columns[instruction.many()[0]], from, to);
            case YEAR_BEFORE -> YearLoops.before(target, left, paths, from, to);
            case IN_YEAR -> YearLoops.inYear(target, left, instruction.right(), paths, from, to);
            case GROWTH -> YearLoops.growth(target, left, paths, from, to);
            case AVERAGE_GROWTH -> YearLoops.averageGrowth(target, left, instruction.many(), paths, from, to);
            case CUMULATIVE -> YearLoops.cumulative(target, left, instruction.right(), paths, from, to);
        }
    }
}
