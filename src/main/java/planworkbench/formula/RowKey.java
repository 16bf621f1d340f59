package planworkbench.formula;

import planworkbench.plan.SeriesKey;

/// One row of numbers: a series itself (part 0), or an expression inside its formula that a time function looks back at.
public record RowKey(SeriesKey series, int part) {

    public static RowKey of(SeriesKey series) {
        return new RowKey(series, 0);
    }

    public boolean isSeries() {
        return part == 0;
    }
}
