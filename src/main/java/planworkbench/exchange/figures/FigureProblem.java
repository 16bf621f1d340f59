package planworkbench.exchange.figures;

import java.util.Locale;

/// Why something of a table is not taken.
public enum FigureProblem {
    NO_TABLE, NO_SHEET, NO_FIGURES, NO_INDICATOR, PASSED_BY_USER, GROWTH, GOAL, PART_OF_YEAR, TWO_FOR_YEAR, CODE_AND_NAME, NO_REGION, YEAR, UNIT, STALE, SHARE_OF_LEVEL, FRACTION_OR_PERCENT, DATE, TWICE;

    private static final String PREFIX = "import.problem.";

    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
