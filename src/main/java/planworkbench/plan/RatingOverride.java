package planworkbench.plan;

import java.time.LocalDate;

/// A rating that a person gave in place of the computed one, for one evaluation year.
///
/// @param target id of the target
/// @param reason why; never empty, for the report prints it
public record RatingOverride(String target, int year, Rating rating, String reason, String author, LocalDate date) {

    /// A reason is a sentence or two, no chapter.
    public static final int LONGEST_REASON = 2000;

    public RatingOverride {
        if (reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a rating by hand has a reason and an author: " + target + " " + year);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " characters: " + target);
        }
    }

    /// What no two ratings by hand share.
    public record Key(String target, int year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byTarget = target.compareTo(other.target);
            return byTarget != 0 ? byTarget : Integer.compare(year, other.year);
        }
    }

    public Key key() {
        return new Key(target, year);
    }
}
