package planworkbench.ui.scenario.goal;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;

/// What is looked at: a target, or a series that none judges.
public record Subject(SeriesKey series, @Nullable Target target) {}
