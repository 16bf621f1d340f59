package planworkbench.assessment;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Reason;
import planworkbench.plan.Tolerance;

/// The observed growth carried on to the target year (UNSD).
///
/// @param growth compound growth a year so far
/// @param projected the figure of the target year that it leads to
/// @param ratio the completion that goes with it; null where `reason` says why
public record Extrapolation(@Nullable Double growth, @Nullable Double projected, @Nullable Double ratio,
        @Nullable Outlook outlook, @Nullable Reason reason) {

    /// What the growth so far would come to.
    public enum Outlook {
        /// 可望实现
        ON_TRACK,
        /// 有进展
        FAIR,
        /// 停滞
        STAGNATION
    }

    static Extrapolation none(Reason reason) {
        return new Extrapolation(null, null, null, null, reason);
    }

    static Extrapolation of(Course course, AssessmentRules rules) {
        return switch (course) {
            case Course.Unknown(Reason reason) -> none(reason);
            case Course.Known known when !known.hasGrown() || known.startsBeyond()
                    || known.isTooShort(rules.leastDistance()) ->
                none(Reason.NOT_APPLICABLE);
            case Course.Known known -> carriedOn(known, rules);
        };
    }

    private static Extrapolation carriedOn(Course.Known course, AssessmentRules rules) {
        double growth = course.growth();
        double projected = CompoundGrowth.grow(course.now(), growth, course.years() - course.elapsed());
        double ratio = course.shareOf(projected);
        return new Extrapolation(growth, projected, ratio, outlook(ratio, rules), null);
    }

    private static Outlook outlook(double ratio, AssessmentRules rules) {
        if (Tolerance.atLeast(ratio, rules.onTrackExtrapolation())) {
            return Outlook.ON_TRACK;
        }
        return Tolerance.atLeast(ratio, rules.fairExtrapolation()) ? Outlook.FAIR : Outlook.STAGNATION;
    }
}
