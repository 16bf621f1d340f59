package planworkbench.chart;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;

/// What a target asks for, year by year: a level, a path, a band, or another region's series.
///
/// @param line the level; the lower edge of a band
/// @param upper the upper edge of a band; null where there is no band
/// @param observed figures of the line that are observed (of another region); empty where the plan sets them
/// @param label what is written at its end
public record TargetMark(AnnualSeries line, @Nullable AnnualSeries upper, AnnualSeries observed, String label) {}
