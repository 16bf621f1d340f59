package planworkbench.assessment;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Rating;
import planworkbench.plan.Reason;
import planworkbench.plan.SchedulePath;
import planworkbench.plan.Tolerance;

/// How much of the way is done against how much should be (序时进度).
///
/// @param completion (value − base)/(target − base); null where `noCompletion` says why
/// @param timeShare elapsed years over all years
/// @param linear what equal steps ask for; null where there is no completion
/// @param geometric what equal growth asks for; null where there is no completion or no growth either
/// @param planned what the plan's own yearly values ask for; null where it states none, or there is no completion
/// @param inForce the path that the rating follows: the planned one where there is one, else that of the rules
/// @param reason why the rating is NOT_ASSESSABLE; null otherwise
public record ScheduleProgress(@Nullable Double completion, @Nullable Reason noCompletion, double timeShare,
        @Nullable PathShare linear, @Nullable PathShare geometric, @Nullable PathShare planned, SchedulePath inForce,
        Rating rating, @Nullable Reason reason) {

    /// What one path asks for in the evaluation year.
    ///
    /// @param value the figure that should be reached
    /// @param share the completion that goes with it
    /// @param rating the class by this path
    public record PathShare(double value, double share, Rating rating) {}

    /// Whether the choice of the path changes the class: the reader has to know.
    public boolean pathsDiffer() {
        return Stream.of(SchedulePath.values()).map(this::of).filter(Objects::nonNull).map(PathShare::rating).distinct()
                .count() > 1;
    }

    /// What a path asks for; null where there is no such path.
    public @Nullable PathShare of(SchedulePath path) {
        return switch (path) {
            case LINEAR -> linear;
            case GEOMETRIC -> geometric;
            case PLANNED -> planned;
        };
    }

    /// The scheduled share of the path in force; the time share where there is no completion.
    public double scheduledShare() {
        PathShare used = of(inForce);
        return used == null ? timeShare : used.share();
    }

    /// A rating that does not come from a completion.
    static ScheduleProgress withoutCompletion(double timeShare, SchedulePath path, Rating rating, Reason noCompletion) {
        return new ScheduleProgress(null, noCompletion, timeShare, null, null, null, path, rating,
                rating == Rating.NOT_ASSESSABLE ? noCompletion : null);
    }

    /// @param settled the rating that stands whatever the completion (met early, done or missed in its year); null
    ///     where the schedule decides
    static ScheduleProgress of(Course.Known course, @Nullable Rating settled, AssessmentRules rules) {
        SchedulePath asked = course.planned() == null ? rules.path() : SchedulePath.PLANNED;
        if (course.isTooShort(rules.leastDistance())) {
            return withoutCompletion(course.timeShare(), asked,
                    settled == null ? Rating.NOT_ASSESSABLE : settled, Reason.NOT_APPLICABLE);
        }
        if (course.startsBeyond()) {
            // what the base year already had was lost
            return withoutCompletion(course.timeShare(), asked, settled == null ? Rating.BEHIND : settled,
                    Reason.NOT_APPLICABLE);
        }
        PathShare linear = pathShare(course, course.linearValue(), course.timeShare(), settled, rules);
        PathShare geometric = through(course, course.geometricValue(), settled, rules);
        PathShare planned = through(course, course.planned(), settled, rules);
        SchedulePath inForce = asked == SchedulePath.GEOMETRIC && geometric == null ? SchedulePath.LINEAR : asked;
        PathShare used = inForce == SchedulePath.GEOMETRIC && geometric != null ? geometric : linear;
        if (planned != null) {
            used = planned;
        }
        return new ScheduleProgress(course.completion(), null, course.timeShare(), linear, geometric, planned, inForce,
                used.rating(), null);
    }

    private static @Nullable PathShare through(Course.Known course, @Nullable Double value, @Nullable Rating settled,
            AssessmentRules rules) {
        return value == null ? null : pathShare(course, value, course.shareOf(value), settled, rules);
    }

    private static PathShare pathShare(Course.Known course, double value, double share, @Nullable Rating settled,
            AssessmentRules rules) {
        return new PathShare(value, share,
                settled == null ? rating(course.completion(), share, rules.scheduleTolerance()) : settled);
    }

    /// The class of a completion against a scheduled share; both limits belong to the better class.
    static Rating rating(double completion, double scheduled, double tolerance) {
        if (Tolerance.atLeast(completion, scheduled + tolerance)) {
            return Rating.FASTER;
        }
        return Tolerance.atLeast(completion, scheduled - tolerance) ? Rating.AS_EXPECTED : Rating.BEHIND;
    }
}
