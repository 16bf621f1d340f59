package planworkbench.formula;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import planworkbench.plan.SeriesKey;

/// The functions that look at other years. What they look at is a row: a series, or a part of the formula that becomes
/// a row of its own.
final class TimeFunctions {

    private static final int LATEST = 9999;
    /// 家/年 summed over years is 家
    private static final String YEAR = "年";

    private final SeriesKey series;
    private final int baseYear;
    private final Map<RowKey, Term> rows;
    private final Problems problems;

    TimeFunctions(SeriesKey series, int baseYear, Map<RowKey, Term> rows, Problems problems) {
        this.series = series;
        this.baseYear = baseYear;
        this.rows = rows;
        this.problems = problems;
    }

    /// The same quantity in another year, or summed over years.
    Typed moved(Expression.Call call, Typed of) {
        OptionalInt year = call.function() == FormulaFunction.AT
                ? year(call, call.arguments().get(1))
                : OptionalInt.of(baseYear);
        if (of.isUnknown() || year.isEmpty()) {
            return Typed.unknown(call);
        }
        RowKey row = row(of.term());
        Span place = place(call, of);
        return switch (call.function()) {
            case PREV -> new Typed(call, new Term.YearBefore(row, place), of.quantity());
            case CUMULATIVE -> new Typed(call,
                    new Term.SameYear(part(new Term.Cumulative(row, place)), call.span()), overYears(of.quantity()));
            default -> new Typed(call, new Term.InYear(row, year.getAsInt(), place), of.quantity());
        };
    }

    /// A fraction, whatever the quantity.
    Typed growth(Expression.Call call, Typed of) {
        if (call.function() == FormulaFunction.GROWTH) {
            return of.isUnknown()
                    ? of
                    : new Typed(call, new Term.Growth(row(of.term()), place(call, of)), Quantity.NUMBER);
        }
        OptionalInt from = year(call, call.arguments().get(1));
        OptionalInt to = year(call, call.arguments().get(2));
        if (of.isUnknown() || from.isEmpty() || to.isEmpty()) {
            return Typed.unknown(call);
        }
        if (from.getAsInt() >= to.getAsInt()) {
            problems.add(ProblemKind.YEARS_REVERSED, call.arguments().get(1).span().to(call.arguments().get(2).span()),
                    String.valueOf(from.getAsInt()), String.valueOf(to.getAsInt()));
            return Typed.unknown(call);
        }
        return new Typed(call, new Term.AverageGrowth(row(of.term()), from.getAsInt(), to.getAsInt(), place(call, of)),
                Quantity.NUMBER);
    }

    private OptionalInt year(Expression.Call call, Expression argument) {
        if (argument instanceof Expression.Literal(double value, String suffix, var _)
                && (suffix.isEmpty() || suffix.equals(YEAR)) && value == (int) value && value >= 1
                && value <= LATEST) {
            return OptionalInt.of((int) value);
        }
        problems.add(ProblemKind.YEAR_EXPECTED, argument.span(), call.function().text());
        return OptionalInt.empty();
    }

    private RowKey row(Term term) {
        return term instanceof Term.SameYear(RowKey row, var _) ? row : part(term);
    }

    private RowKey part(Term term) {
        RowKey part = new RowKey(series, rows.size() + 1);
        rows.put(part, term);
        return part;
    }

    private static Span place(Expression.Call call, Typed of) {
        return of.expression() instanceof Expression.Name name ? name.span() : call.span();
    }

    private static Quantity overYears(Quantity quantity) {
        if (quantity.dimensions().getOrDefault(YEAR, 0) != -1) {
            return quantity;
        }
        SortedMap<String, Integer> perYear = new TreeMap<>();
        perYear.put(YEAR, 1);
        return quantity.times(Quantity.amount(perYear, 0), 1);
    }
}
