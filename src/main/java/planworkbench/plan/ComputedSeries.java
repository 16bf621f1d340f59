package planworkbench.plan;

import java.util.List;

/// Observed figures that follow from those of other series.
///
/// @param values only the years in which they can be computed
/// @param components the series they follow from; numerator and denominator, in this order, of a ratio
/// @param ratio whether it is one component over another, so that breaks which both share leave it comparable
public record ComputedSeries(AnnualSeries values, List<SeriesKey> components, boolean ratio) {

    public ComputedSeries {
        components = List.copyOf(components);
        if (ratio && components.size() != 2) {
            throw new IllegalArgumentException("a ratio of " + components);
        }
    }
}
