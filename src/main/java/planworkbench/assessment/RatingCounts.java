package planworkbench.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import planworkbench.plan.Rating;

/// How many targets have each rating, counted from the table itself.
///
/// @param finalYear whether the plan's last year is judged, in which a target is met or missed
/// @param byRating every rating is a key
public record RatingCounts(boolean finalYear, Map<Rating, Integer> byRating) {

    private static final Set<Rating> ON_THE_WAY = Set.of(Rating.AHEAD, Rating.FASTER, Rating.AS_EXPECTED,
            Rating.BEHIND, Rating.NOT_ASSESSABLE);
    private static final Set<Rating> AT_THE_END = Set.of(Rating.COMPLETED, Rating.NOT_COMPLETED,
            Rating.NOT_ASSESSABLE);

    public RatingCounts {
        byRating = Collections.unmodifiableMap(new EnumMap<>(byRating));
    }

    static RatingCounts of(Collection<Assessment> assessments, boolean finalYear) {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, 0);
        }
        assessments.forEach(assessment -> counts.merge(assessment.rating(), 1, Integer::sum));
        return new RatingCounts(finalYear, counts);
    }

    public int of(Rating rating) {
        return byRating.getOrDefault(rating, 0);
    }

    public int total() {
        return byRating.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The ratings that a sentence names: those of the stage of the plan, also where none has them, and any other that
    /// some target has.
    public List<Rating> named() {
        return Stream.of(Rating.values())
                .filter(rating -> (finalYear ? AT_THE_END : ON_THE_WAY).contains(rating) || of(rating) > 0).toList();
    }
}
