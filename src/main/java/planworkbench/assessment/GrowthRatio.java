package planworkbench.assessment;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Reason;
import planworkbench.plan.Tolerance;

/// Observed growth over required growth, both from the base year (Eurostat, as Open SDG implements it).
///
/// @param observed compound growth a year so far; null where there is none
/// @param required compound growth a year that leads from base to target
/// @param ratio observed over required, positive in the wanted direction; null where `reason` says why
/// @param pace null where nothing can be said
public record GrowthRatio(@Nullable Double observed, @Nullable Double required, @Nullable Double ratio,
        @Nullable Pace pace, @Nullable Reason reason) {

    /// What the ratio says of the way to the target.
    public enum Pace {
        /// 进展良好
        ON_TRACK,
        /// 需加快
        ACCELERATION_NEEDED,
        /// 进展有限
        LIMITED,
        /// 背离目标
        MOVING_AWAY
    }

    static GrowthRatio none(Reason reason) {
        return new GrowthRatio(null, null, null, null, reason);
    }

    static GrowthRatio of(Course course, boolean met, AssessmentRules rules) {
        return switch (course) {
            case Course.Unknown(Reason reason) -> none(reason);
            case Course.Known known -> of(known, met, rules);
        };
    }

    /// Nothing can be divided where base and target are next to each other or a value is not positive; a target that
    /// is met stays on track.
    private static GrowthRatio of(Course.Known course, boolean met, AssessmentRules rules) {
        if (!course.hasGrown() || course.goal() <= 0 || course.isTooShort(rules.leastDistance())) {
            return new GrowthRatio(null, null, null, met ? Pace.ON_TRACK : null, Reason.NOT_APPLICABLE);
        }
        double required = CompoundGrowth.rate(course.base(), course.goal(), course.years());
        GrowthRatio ratio = ofRates(course.growth(), required, course.direction(), rules);
        return met
                ? new GrowthRatio(ratio.observed, ratio.required, ratio.ratio, Pace.ON_TRACK, null)
                : ratio;
    }

    /// @param direction +1 where a rise is wanted, −1 where a fall is
    static GrowthRatio ofRates(double observed, double required, int direction, AssessmentRules rules) {
        double ratio = direction * observed / StrictMath.abs(required) + 0.0; // no negative zero
        return new GrowthRatio(observed, required, ratio, pace(ratio, rules), null);
    }

    private static Pace pace(double ratio, AssessmentRules rules) {
        if (Tolerance.atLeast(ratio, rules.onTrackRatio())) {
            return Pace.ON_TRACK;
        }
        if (Tolerance.atLeast(ratio, rules.accelerationRatio())) {
            return Pace.ACCELERATION_NEEDED;
        }
        return Tolerance.atLeast(ratio, rules.limitedRatio()) ? Pace.LIMITED : Pace.MOVING_AWAY;
    }
}
