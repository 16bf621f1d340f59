package planworkbench.plan;

import java.time.LocalDate;

/// A rating that a person gave in place of the computed one, for one evaluation year.
///
/// @param target id of the target
/// @param reason why; never empty, for the report prints it
public record RatingOverride(String target, int year, Rating rating, String reason, String author, LocalDate date) {

    public RatingOverride {
        if (reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a rating by hand has a reason and an author: " + target + " " + year);
        }
    }
}
