package planworkbench.formula;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Turns the term of a row into instructions. Columns are the rows, then registers for what lies in between.
final class RowCompiler {

    private static final int ANYWHERE = -1;

    private final RowGraph graph;
    private final Years years;
    private final List<Instruction> code = new ArrayList<>();
    private int next;
    private int most;

    private RowCompiler(RowGraph graph, Years years) {
        this.graph = graph;
        this.years = years;
        this.next = graph.size();
        this.most = next;
    }

    /// @param columns rows and registers that the code uses
    record Compiled(List<Instruction> code, int columns) {}

    static Compiled compile(RowGraph graph, Years years, Term term, int row) {
        var compiler = new RowCompiler(graph, years);
        compiler.write(term, row);
        return new Compiled(compiler.code, compiler.most);
    }

    /// Writes a term's value to a column.
    ///
    /// @param target where it has to go
    /// @return where it is: for a row that may go anywhere, the row itself
    private int write(Term term, int target) {
        return switch (term) {
            case Term.Constant(double value) -> {
                int column = column(target);
                code.add(Instruction.constant(OpCode.FILL, column, 0, value));
                yield column;
            }
            case Term.SameYear(RowKey row, var _) when target == ANYWHERE -> graph.number(row);
            case Term.Reference reference -> look(reference, target);
            case Term.Negated(var operand) ->
                withConstant(OpCode.SUBTRACT_FROM_CONSTANT, operand, 0, target);
            case Term.Absolute(var operand) -> withConstant(OpCode.ABSOLUTE, operand, 0, target);
            case Term.Binary binary -> binary(binary, target);
            case Term.Several(var function, var terms, var _) when function == FormulaFunction.SUM ->
                sum(terms, target);
            case Term.Several several -> extreme(several, target);
            case Term.Choice(var condition, var then, var otherwise) -> {
                int mark = next;
                int holds = write(condition, ANYWHERE);
                int yes = write(then, ANYWHERE);
                int no = write(otherwise, ANYWHERE);
                next = mark;
                int column = column(target);
                code.add(Instruction.many(OpCode.CHOOSE, column, holds, yes, no));
                yield column;
            }
        };
    }

    private int look(Term.Reference reference, int target) {
        int row = graph.number(reference.row());
        int column = column(target);
        code.add(switch (reference) {
            case Term.SameYear _ -> Instruction.of(OpCode.COPY, column, row, 0);
            case Term.YearBefore _ -> Instruction.of(OpCode.YEAR_BEFORE, column, row, 0);
            case Term.Growth _ -> Instruction.of(OpCode.GROWTH, column, row, 0);
            case Term.InYear(var _, int year, var _) -> years.holds(year)
                    ? Instruction.of(OpCode.IN_YEAR, column, row, year - years.first())
                    : missing(column);
            case Term.AverageGrowth(var _, int from, int to, var _) -> years.holds(from) && years.holds(to)
                    ? Instruction.many(OpCode.AVERAGE_GROWTH, column, row, 0, from - years.first(), to - years.first())
                    : missing(column);
            case Term.Cumulative _ ->
                years.holds(years.base())
                        ? Instruction.of(OpCode.CUMULATIVE, column, row, years.base() - years.first())
                        : missing(column);
        });
        return column;
    }

    private static Instruction missing(int column) {
        return Instruction.constant(OpCode.FILL, column, 0, Double.NaN);
    }

    private int binary(Term.Binary binary, int target) {
        Operator operator = binary.operator();
        Term left = binary.left();
        Term right = binary.right();
        OpCode byConstant = right instanceof Term.Constant ? withConstantRight(operator) : null;
        if (byConstant != null && right instanceof Term.Constant(double value)) {
            return withConstant(byConstant, left, operator == Operator.SUBTRACT ? -value : value, target);
        }
        OpCode ofConstant = left instanceof Term.Constant ? withConstantLeft(operator) : null;
        if (ofConstant != null && left instanceof Term.Constant(double value)) {
            return withConstant(ofConstant, right, value, target);
        }
        return switch (operator) {
            case ADD -> columns(OpCode.ADD, left, right, target);
            case SUBTRACT -> columns(OpCode.SUBTRACT, left, right, target);
            case MULTIPLY -> columns(OpCode.MULTIPLY, left, right, target);
            case DIVIDE -> columns(OpCode.DIVIDE, left, right, target);
            case POWER -> columns(OpCode.POWER, left, right, target);
            case LESS -> columns(OpCode.LESS, left, right, target);
            case AT_MOST -> columns(OpCode.AT_MOST, left, right, target);
            case MORE -> columns(OpCode.LESS, right, left, target);
            case AT_LEAST -> columns(OpCode.AT_MOST, right, left, target);
            case EQUAL -> columns(OpCode.EQUAL, left, right, target);
            case UNEQUAL -> columns(OpCode.UNEQUAL, left, right, target);
        };
    }

    private static @Nullable OpCode withConstantRight(Operator operator) {
        return switch (operator) {
            case ADD, SUBTRACT -> OpCode.ADD_CONSTANT;
            case MULTIPLY -> OpCode.MULTIPLY_BY_CONSTANT;
            case DIVIDE -> OpCode.DIVIDE_BY_CONSTANT;
            default -> null;
        };
    }

    private static @Nullable OpCode withConstantLeft(Operator operator) {
        return switch (operator) {
            case ADD -> OpCode.ADD_CONSTANT;
            case SUBTRACT -> OpCode.SUBTRACT_FROM_CONSTANT;
            case MULTIPLY -> OpCode.MULTIPLY_BY_CONSTANT;
            case DIVIDE -> OpCode.DIVIDE_CONSTANT;
            default -> null;
        };
    }

    private int columns(OpCode op, Term left, Term right, int target) {
        int mark = next;
        int a = write(left, ANYWHERE);
        int b = write(right, ANYWHERE);
        next = mark;
        int column = column(target);
        code.add(Instruction.of(op, column, a, b));
        return column;
    }

    private int withConstant(OpCode op, Term operand, double constant, int target) {
        int mark = next;
        int a = write(operand, ANYWHERE);
        next = mark;
        int column = column(target);
        code.add(Instruction.constant(op, column, a, constant));
        return column;
    }

    /// Rows are added up in one pass, in the order in which they are written.
    private int sum(List<Term> terms, int target) {
        int column = column(target);
        int so = ANYWHERE;
        List<Integer> plain = new ArrayList<>();
        for (Term term : terms) {
            int mark = next;
            int operand = write(term, ANYWHERE);
            if (operand >= graph.size()) {
                so = addPlain(column, so, plain);
                code.add(so == ANYWHERE
                        ? Instruction.of(OpCode.COPY, column, operand, 0)
                        : Instruction.of(OpCode.ADD, column, column, operand));
                so = column;
            } else {
                plain.add(operand);
            }
            next = mark;
        }
        addPlain(column, so, plain);
        return column;
    }

    private int addPlain(int column, int so, List<Integer> plain) {
        if (plain.isEmpty()) {
            return so;
        }
        int[] rows = plain.stream().mapToInt(Integer::intValue).toArray();
        plain.clear();
        code.add(Instruction.many(OpCode.SUM, column, so, 0, rows));
        return column;
    }

    private int extreme(Term.Several several, int target) {
        boolean least = several.function() == FormulaFunction.MIN;
        int column = column(target);
        int so = ANYWHERE;
        for (Term term : several.terms()) {
            int mark = next;
            if (so == ANYWHERE) {
                so = write(term, ANYWHERE);
                if (so >= graph.size() || several.terms().size() == 1) {
                    code.add(Instruction.of(OpCode.COPY, column, so, 0));
                    so = column;
                }
            } else if (term instanceof Term.Constant(double value)) {
                code.add(Instruction.constant(least ? OpCode.MIN_WITH_CONSTANT : OpCode.MAX_WITH_CONSTANT, column, so,
                        value));
                so = column;
            } else {
                int operand = write(term, ANYWHERE);
                code.add(Instruction.of(least ? OpCode.MIN : OpCode.MAX, column, so, operand));
                so = column;
            }
            next = mark;
        }
        return column;
    }

    private int column(int target) {
        if (target != ANYWHERE) {
            return target;
        }
        most = StrictMath.max(most, next + 1);
        return next++;
    }
}
