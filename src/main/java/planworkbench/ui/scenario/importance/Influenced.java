package planworkbench.ui.scenario.importance;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;

/// Of what the influences are asked: of a target's value in its year, or of a series in a year.
///
/// @param target null where no target judges the series
public record Influenced(SeriesKey series, @Nullable Target target, int year) {

    public static Influenced of(Plan plan, SeriesKey series, @Nullable Target target) {
        return new Influenced(series, target, target == null ? plan.targetYear() : target.year());
    }
}
