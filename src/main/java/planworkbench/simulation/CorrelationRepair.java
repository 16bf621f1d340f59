package planworkbench.simulation;

import planworkbench.plan.SeriesKey;

/// Correlations that cannot be together were changed to the nearest that can.
///
/// @param pairs how many changed visibly
/// @param one of the pair that changed most, with its correlation before and after
public record CorrelationRepair(int pairs, SeriesKey one, SeriesKey other, double from, double to) {}
