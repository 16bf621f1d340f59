package planworkbench.formula;

import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Unit;

/// What a name in a formula stands for.
public record NamedSeries(SeriesKey key, Unit unit, Measure measure) {}
