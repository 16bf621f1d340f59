package planworkbench.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import planworkbench.plan.SeriesKey;

/// Formulas as instructions over columns of cells, in the order in which they have to run. Immutable, to be shared by
/// threads; each has a [Calculation] of its own.
public final class FormulaProgram {

    /// How one row is computed.
    ///
    /// @param stock whether its figures up to the base year are given, because it accumulates from there
    @SuppressWarnings("ArrayRecordComponent")
    record Rule(int row, boolean stock, Instruction[] code) {}

    /// What runs in one go: all years of one row, or year by year the rows that need each other's past.
    @SuppressWarnings("ArrayRecordComponent")
    record Step(boolean yearByYear, Rule[] rules) {}

    private final RowGraph graph;
    private final Set<SeriesKey> invalid;
    private final Years years;
    private final List<Step> steps = new ArrayList<>();
    private final BitSet stocks = new BitSet();
    private final int[][] usedBySteps;
    private int columns;

    FormulaProgram(RowGraph graph, Set<SeriesKey> invalid, Years years) {
        this.graph = graph;
        this.invalid = invalid;
        this.years = years;
        this.columns = graph.size();
        List<List<Integer>> users = new ArrayList<>();
        for (int row = 0; row < graph.size(); row++) {
            users.add(new ArrayList<>());
        }
        for (int[] group : graph.groups()) {
            if (Arrays.stream(group).allMatch(row -> graph.term(row) == null)) {
                continue;
            }
            for (int row : group) {
                Term term = graph.term(row);
                if (term != null) {
                    term.references(to -> users.get(graph.number(to.row())).add(steps.size()));
                }
            }
            steps.add(step(group));
        }
        usedBySteps = users.stream()
                .map(used -> used.stream().mapToInt(Integer::intValue).distinct().toArray()).toArray(int[][]::new);
    }

    private Step step(int[] group) {
        boolean recurrent = graph.isRecurrent(group);
        Set<Integer> members = Arrays.stream(group).boxed().collect(Collectors.toSet());
        List<Rule> rules = new ArrayList<>();
        for (int row : graph.withinYear(group)) {
            boolean stock = recurrent && graph.key(row).isSeries() && graph.looksBackInto(row, members);
            if (stock) {
                stocks.set(row);
            }
            rules.add(rule(row, stock));
        }
        return new Step(recurrent, rules.toArray(Rule[]::new));
    }

    private Rule rule(int row, boolean stock) {
        Term term = graph.term(row);
        if (term == null) {
            throw new IllegalStateException("an entered row among computed ones: " + graph.key(row));
        }
        var compiled = RowCompiler.compile(graph, years, term, row);
        columns = StrictMath.max(columns, compiled.columns());
        return new Rule(row, stock, compiled.code().toArray(Instruction[]::new));
    }

    /// Memory for a number of paths; 1 for a projection, a batch that fits the cache for a simulation.
    public Calculation calculation(int paths) {
        return new Calculation(this, paths);
    }

    /// The number that a series has in this program; none where no formula is about it or names it.
    public OptionalInt row(SeriesKey series) {
        Integer row = graph.find(series);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// The series that have a row: those that formulas are about and those that they name.
    public List<SeriesKey> series() {
        return IntStream.range(0, graph.size()).mapToObj(graph::key).filter(RowKey::isSeries).map(RowKey::series)
                .toList();
    }

    /// Whether a series is computed; others are entered.
    public boolean computes(int row) {
        return graph.term(row) != null;
    }

    /// Whether a computed series accumulates, and so has its figures up to the base year given.
    public boolean accumulates(int row) {
        return stocks.get(row);
    }

    public int firstYear() {
        return years.first();
    }

    public int years() {
        return years.count();
    }

    /// The rows that depend on one, in the order in which they are computed; parts of formulas are not told.
    public List<SeriesKey> recomputedWith(int row) {
        return Arrays.stream(affected(row)).mapToObj(steps::get).flatMap(step -> Arrays.stream(step.rules()))
                .map(rule -> graph.key(rule.row())).filter(RowKey::isSeries).map(RowKey::series).toList();
    }

    /// The places of the steps that depend on a row, ascending.
    int[] affected(int row) {
        BitSet found = new BitSet();
        BitSet waiting = new BitSet();
        for (int step : usedBySteps[row]) {
            waiting.set(step);
        }
        for (int step = waiting.nextSetBit(0); step >= 0; step = waiting.nextSetBit(step + 1)) {
            found.set(step);
            for (Rule rule : steps.get(step).rules()) {
                for (int user : usedBySteps[rule.row()]) {
                    waiting.set(user);
                }
            }
        }
        return found.stream().toArray();
    }

    Step[] steps() {
        return steps.toArray(Step[]::new);
    }

    int rows() {
        return graph.size();
    }

    int columns() {
        return columns;
    }

    Years range() {
        return years;
    }

    RowGraph graph() {
        return graph;
    }

    boolean isInvalid(SeriesKey series) {
        return invalid.contains(series);
    }
}
