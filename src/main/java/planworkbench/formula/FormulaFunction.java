package planworkbench.formula;

import org.jspecify.annotations.Nullable;

/// The functions of the language.
public enum FormulaFunction {
    MIN("min", 1, Integer.MAX_VALUE), MAX("max", 1, Integer.MAX_VALUE), ABS("abs", 1, 1), //
    SUM("sum", 1, Integer.MAX_VALUE), AVG("avg", 1, Integer.MAX_VALUE), //
    /// if(condition, then, otherwise)
    IF("if", 3, 3),
    /// the year before
    PREV("prev", 1, 1),
    /// at(x, year)
    AT("at", 2, 2),
    /// in the base year
    BASE("base", 1, 1),
    /// over the year before, as a fraction
    GROWTH("growth", 1, 1),
    /// cagr(x, from, to): average growth a year, as a fraction
    CAGR("cagr", 3, 3),
    /// the sum since the base year, without the base year's own
    CUMULATIVE("cumulative", 1, 1);

    private final String text;
    private final int fewest;
    private final int most;

    FormulaFunction(String text, int fewest, int most) {
        this.text = text;
        this.fewest = fewest;
        this.most = most;
    }

    public String text() {
        return text;
    }

    int fewest() {
        return fewest;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    /// Capitals and full-width letters are read as well: who comes from a spreadsheet types MIN.
    static @Nullable FormulaFunction named(String text) {
        String narrow = Glyphs.narrow(text);
        for (FormulaFunction function : values()) {
            if (function.text.equalsIgnoreCase(narrow)) {
                return function;
            }
        }
        return null;
    }
}
