package planworkbench.projection;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;

/// One series under a scenario.
///
/// @param values observed up to the origin, projected after it; not linked across breaks
/// @param origin the year that the projection starts from; null where it starts from none
/// @param missing why there is no projection; null where there is one
/// @param comparable whether projected years can be compared with the base year
/// @param linkFactor what projected values are multiplied with to compare them with the base year
/// @param held whether nothing is supposed of it, so that it keeps its value of the origin (benchmarks)
public record ProjectedSeries(SeriesKey key, AnnualSeries values, @Nullable Integer origin, @Nullable Reason missing,
        boolean comparable, double linkFactor, boolean held) {

    public boolean isProjected(int year) {
        return missing == null && (origin == null || year > origin);
    }

    /// Whether the projection starts behind a break of the series.
    public boolean startsAfterBreak() {
        return !comparable;
    }
}
