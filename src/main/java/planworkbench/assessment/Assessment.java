package planworkbench.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Judgement;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;

/// A target in an evaluation year, by all three methods.
///
/// @param year the evaluation year, or the target's own where that is over by then
/// @param judgement of that year's own figure
/// @param way what the methods compute from; null where there is no figure, no base value, or no way that could be half done
/// @param missedIn of a target for every single year, the years that missed it
/// @param expected the year in which the growth so far, or the step so far, reaches the target; null where it does not
/// @param override the rating that a person gave in its place; null where nobody did
public record Assessment(Target target, int year, Judgement judgement, @Nullable Way way, List<Integer> missedIn,
        ScheduleProgress schedule, GrowthRatio growthRatio, Extrapolation extrapolation, @Nullable Integer expected,
        @Nullable RatingOverride override) {

    public Assessment {
        missedIn = List.copyOf(missedIn);
    }

    /// The rating that counts: by hand where somebody gave one, else by the schedule.
    public Rating rating() {
        return override == null ? schedule.rating() : override.rating();
    }

    /// Why there is no rating by the schedule or, where there is one, no figure or no completion.
    public @Nullable Reason reason() {
        if (schedule.reason() != null) {
            return schedule.reason();
        }
        return judgement instanceof Judgement.NotAssessable missing ? missing.reason() : schedule.noCompletion();
    }
}
