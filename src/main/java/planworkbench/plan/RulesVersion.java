package planworkbench.plan;

import java.time.LocalDate;

/// Which version of a plan's rules these are: the rules that a plan came with are the first, and each change makes the next.
///
/// @param number from 2 on
/// @param date on which the rules were changed to these
/// @param author who changed them
/// @param reason why; empty where nothing was said
public record RulesVersion(int number, LocalDate date, String author, String reason) {

    /// A reason is a sentence or two, no chapter.
    public static final int LONGEST_REASON = 500;

    public RulesVersion {
        if (number < 2 || author.isBlank()) {
            throw new IllegalArgumentException("not a version of changed rules: " + number + " by " + author);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " characters");
        }
    }
}
