package planworkbench.plan;

import org.jspecify.annotations.Nullable;

/// From this year on the series is not comparable with the years before (口径变化, 普查修订).
///
/// @param year the first year of the new definition
/// @param linkFactor what a figure of the new definition is multiplied with to compare it with the old one; null
///     where nobody gave one
public record SeriesBreak(SeriesKey series, int year, @Nullable Double linkFactor, String note) {

    public SeriesBreak {
        if (linkFactor != null && (!Double.isFinite(linkFactor) || linkFactor <= 0)) {
            throw new IllegalArgumentException("a link factor is positive: " + linkFactor);
        }
    }
}
