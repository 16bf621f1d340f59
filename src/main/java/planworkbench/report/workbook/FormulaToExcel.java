package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import planworkbench.formula.Operator;
import planworkbench.formula.RowKey;
import planworkbench.formula.Term;
import planworkbench.plan.Tolerance;

/// The formula language in the words of a spreadsheet. What is missing is an error there; whoever writes the cell turns it into a dash.
///
/// @param rows where the figures of a row stand
/// @param part puts a part into a row of its own, because a cell holds only so much and a part may be needed twice
/// @param years those that are computed
record FormulaToExcel(Function<RowKey, SheetRow> rows, Function<Term, SheetRow> part, YearColumns years, int baseYear) {

    private static final String MISSING = "NA()";
    /// A cell holds 8,192 characters and 64 functions inside of each other.
    private static final int LONG = 1_500;
    private static final int SHORT = 60;
    private static final int DEEP = 15;
    private static final int MANY = 40;

    String of(Term term, int year) {
        return switch (term) {
            case Term.Constant(double value) -> number(value);
            case Term.SameYear(RowKey row, var _) -> at(row, year);
            case Term.YearBefore(RowKey row, var _) -> at(row, year - 1);
            case Term.InYear(RowKey row, int other, var _) -> at(row, other);
            case Term.Growth(RowKey row, var _) -> growth(row, year);
            case Term.AverageGrowth(RowKey row, int from, int to, var _) -> averageGrowth(row, from, to);
            case Term.Cumulative _ -> throw new IllegalArgumentException("a sum over years needs a row: " + term);
            case Term.Negated(Term operand) -> "(0-" + operand(operand, year) + ")";
            case Term.Absolute(Term operand) -> "ABS(" + operand(operand, year) + ")";
            case Term.Binary binary -> binary(binary, year);
            case Term.Several several -> several(several, year);
            case Term.Choice(Term condition, Term then, Term otherwise) -> "IF(" + operand(condition, year) + ">0,"
                    + operand(then, year) + "," + operand(otherwise, year) + ")";
        };
    }

    /// The sum of the years after the base year, in a row of its own.
    String cumulative(RowKey summed, SheetRow own, int year) {
        if (year <= baseYear) {
            return year < baseYear ? MISSING : "0";
        }
        return years.holds(baseYear) ? own.at(year - 1) + "+" + at(summed, year) : MISSING;
    }

    static String number(double value) {
        return value < 0 ? "(" + value + ")" : Double.toString(value);
    }

    /// Added to 0, a dash becomes an error also where no arithmetic follows.
    private String at(RowKey row, int year) {
        return years.holds(year) ? "(0+" + rows.apply(row).at(year) + ")" : MISSING;
    }

    private String growth(RowKey row, int year) {
        String before = at(row, year - 1);
        return "IF(" + before + ">0," + at(row, year) + "/" + before + "-1,NA())";
    }

    private String averageGrowth(RowKey row, int from, int to) {
        String first = at(row, from);
        String last = at(row, to);
        return "IF(AND(" + first + ">0," + last + ">0),(" + last + "/" + first + ")^(1/" + (to - from)
                + ")-1,NA())";
    }

    private String operand(Term term, int year) {
        return depth(term) > DEEP ? inRow(term, year) : limited(term, year, LONG);
    }

    private String limited(Term term, int year, int most) {
        String text = of(term, year);
        return text.length() > most ? inRow(term, year) : text;
    }

    private String inRow(Term term, int year) {
        return "(0+" + part.apply(term).at(year) + ")";
    }

    private String binary(Term.Binary binary, int year) {
        return switch (binary.operator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> "(" + operand(binary.left(), year) + binary.operator().symbol()
                    + operand(binary.right(), year) + ")";
            case POWER -> power(binary, year);
            case LESS, AT_MOST, MORE, AT_LEAST, EQUAL, UNEQUAL -> "IF(" + holds(binary.operator(),
                    limited(binary.left(), year, SHORT), limited(binary.right(), year, SHORT)) + ",1,0)";
        };
    }

    /// 0 to the power of 0 is 1, and a root of a negative number is none, whatever the program thinks of them.
    private String power(Term.Binary power, int year) {
        String base = limited(power.left(), year, SHORT);
        if (power.right() instanceof Term.Constant(double value) && value != 0 && value == StrictMath.rint(value)) {
            return "(" + base + "^" + number(value) + ")";
        }
        String exponent = limited(power.right(), year, SHORT);
        return "IF(AND(" + base + "<0," + exponent + "<>INT(" + exponent + ")),NA(),IF(AND(" + base + "=0," + exponent
                + "=0),1," + base + "^" + exponent + "))";
    }

    /// Two values within a relative 1e-9 are equal, as everywhere in the program.
    private static String holds(Operator operator, String a, String b) {
        String near = near(a, b);
        return switch (operator) {
            case LESS -> b + "-" + a + ">" + near;
            case AT_MOST -> b + "-" + a + ">=-" + near;
            case MORE -> a + "-" + b + ">" + near;
            case AT_LEAST -> a + "-" + b + ">=-" + near;
            case EQUAL -> "ABS(" + a + "-" + b + ")<=" + near;
            case UNEQUAL -> "ABS(" + a + "-" + b + ")>" + near;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER ->
                throw new IllegalArgumentException(operator + " does not compare");
        };
    }

    /// How far apart two values may be that count as equal.
    static String near(String a, String b) {
        return "MAX(" + Tolerance.RELATIVE + "*MAX(ABS(" + a + "),ABS(" + b + "))," + Tolerance.NOISE + ")";
    }

    private String several(Term.Several several, int year) {
        List<Term> terms = several.terms();
        boolean many = terms.size() > MANY;
        List<String> written = new ArrayList<>();
        terms.subList(0, many ? MANY - 1 : terms.size()).forEach(term -> written.add(limited(term, year, LONG / 10)));
        if (many) {
            written.add(inRow(new Term.Several(several.function(), terms.subList(MANY - 1, terms.size()),
                    several.place()), year));
        }
        return switch (several.function()) {
            case SUM -> "(" + String.join("+", written) + ")";
            case MIN -> "MIN(" + String.join(",", written) + ")";
            case MAX -> "MAX(" + String.join(",", written) + ")";
            default -> throw new IllegalArgumentException(several.function() + " is not of several");
        };
    }

    private static int depth(Term term) {
        return switch (term) {
            case Term.Constant _ -> 0;
            case Term.Reference _ -> 1;
            case Term.Negated(Term operand) -> 1 + depth(operand);
            case Term.Absolute(Term operand) -> 1 + depth(operand);
            case Term.Binary binary -> 1 + Math.max(depth(binary.left()), depth(binary.right()));
            case Term.Several several -> 1 + several.terms().stream().mapToInt(FormulaToExcel::depth).max().orElse(0);
            case Term.Choice(Term condition, Term then, Term otherwise) ->
                1 + Math.max(depth(condition), Math.max(depth(then), depth(otherwise)));
        };
    }
}
