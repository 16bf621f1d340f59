package planworkbench.ui.evaluation;

import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;

/// A rating by hand while it is being written.
///
/// @param rating null until one is chosen
record RatingDraft(RatingOverride.Key key, @Nullable Rating rating, String reason) {

    /// What is completed or not is never a matter of opinion.
    static final List<Rating> POSSIBLE = List
            .copyOf(EnumSet.complementOf(EnumSet.of(Rating.COMPLETED, Rating.NOT_COMPLETED)));

    /// What keeps it from being saved, the key of a message; null where nothing does.
    @Nullable
    String problem() {
        if (rating == null) {
            return "evaluate.hand.no-rating";
        }
        if (reason.isBlank()) {
            return "evaluate.hand.no-reason";
        }
        return reason.strip().length() > RatingOverride.LONGEST_REASON ? "evaluate.hand.long-reason" : null;
    }
}
