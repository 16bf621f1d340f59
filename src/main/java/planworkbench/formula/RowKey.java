package planworkbench.formula;

import planworkbench.plan.SeriesKey;

/// One row of numbers: a series itself (part 0), or an expression inside its formula that a time function looks back at.
record RowKey(SeriesKey series, int part) {

    static RowKey of(SeriesKey series) {
        return new RowKey(series, 0);
    }

    boolean isSeries() {
        return part == 0;
    }
}
