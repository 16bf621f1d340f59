package planworkbench.plan;

/// The limits of an evaluation (中期评估); data that the bureau may change, for no official limits are published.
///
/// @param scheduleTolerance how far completion may differ from the scheduled share and still be as expected
/// @param path what the scheduled share follows where a target states no yearly values; LINEAR or GEOMETRIC
/// @param onTrackRatio from this growth ratio on a target is on track
/// @param accelerationRatio from this growth ratio on acceleration is needed
/// @param limitedRatio from this growth ratio on progress is limited, below it the figure moves away
/// @param onTrackExtrapolation from this extrapolated completion on a target is on track
/// @param fairExtrapolation from this extrapolated completion on progress is fair, below it there is stagnation
/// @param leastDistance base and target value that are no further apart than this fraction of the larger one are too
///     close for a ratio to say anything
public record AssessmentRules(double scheduleTolerance, SchedulePath path, double onTrackRatio,
        double accelerationRatio, double limitedRatio, double onTrackExtrapolation, double fairExtrapolation,
        double leastDistance) {

    public static final AssessmentRules DEFAULT = new AssessmentRules(0.05, SchedulePath.LINEAR, 0.95, 0.60, 0, 0.95,
            0.10, 0.005);

    public AssessmentRules {
        if (!(scheduleTolerance >= 0 && scheduleTolerance <= 1) || !(leastDistance >= 0 && leastDistance < 1)) {
            throw new IllegalArgumentException("not a fraction: " + scheduleTolerance + ", " + leastDistance);
        }
        if (!SchedulePath.OF_RULES.contains(path)) {
            throw new IllegalArgumentException("the planned path is the target's, not the rules': " + path);
        }
        if (!(onTrackRatio >= accelerationRatio && accelerationRatio >= limitedRatio)
                || !(onTrackExtrapolation >= fairExtrapolation)) {
            throw new IllegalArgumentException("limits out of order");
        }
    }

    public AssessmentRules withPath(SchedulePath other) {
        return new AssessmentRules(scheduleTolerance, other, onTrackRatio, accelerationRatio, limitedRatio,
                onTrackExtrapolation, fairExtrapolation, leastDistance);
    }
}
