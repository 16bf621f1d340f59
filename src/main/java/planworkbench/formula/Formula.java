package planworkbench.formula;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.Unit;

/// How a series follows from others. Names without a region mean the series' own region.
///
/// @param unit what the result is declared to be in
public record Formula(SeriesKey series, Unit unit, String text) {}
