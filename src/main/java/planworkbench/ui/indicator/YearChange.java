package planworkbench.ui.indicator;

import planworkbench.plan.Reason;

/// How a figure differs from that of the year before.
sealed interface YearChange {

    /// @param fraction 0.12 is 12 % more
    record Growth(double fraction) implements YearChange {}

    /// A difference of shares or rates, in percentage points.
    record Points(double difference) implements YearChange {}

    record None(Reason reason) implements YearChange {}
}
