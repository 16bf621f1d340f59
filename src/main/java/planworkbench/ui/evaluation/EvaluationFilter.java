package planworkbench.ui.evaluation;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Rating;

/// What the list is narrowed to.
///
/// @param rating null for all
/// @param headline only the plan's main targets
/// @param warned only targets with a warning
record EvaluationFilter(@Nullable Rating rating, boolean headline, boolean warned) {

    static final EvaluationFilter ALL = new EvaluationFilter(null, false, false);

    boolean accepts(EvaluationRow row) {
        return (rating == null || rating == row.assessment().rating()) && (!headline || row.target().headline())
                && (!warned || !row.warnings().isEmpty());
    }

    EvaluationFilter withRating(@Nullable Rating wanted) {
        return new EvaluationFilter(wanted, headline, warned);
    }

    EvaluationFilter withHeadline(boolean only) {
        return new EvaluationFilter(rating, only, warned);
    }

    EvaluationFilter withWarned(boolean only) {
        return new EvaluationFilter(rating, headline, only);
    }
}
