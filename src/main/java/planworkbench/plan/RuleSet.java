package planworkbench.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// The limits of the verdicts and of the evaluation; data that the bureau may change.
///
/// @param riskGap a missed target counts as at risk while the gap is at most this fraction of it
/// @param likelyProbability from this probability on a target counts as likely
/// @param riskProbability from this probability on a target counts as at risk
/// @param version null for the rules that the plan came with
public record RuleSet(double riskGap, double likelyProbability, double riskProbability, AssessmentRules assessment,
        @Nullable RulesVersion version) {

    public static final RuleSet DEFAULT = new RuleSet(0.05, 0.50, 0.10, AssessmentRules.DEFAULT);

    public RuleSet {
        if (!(riskGap >= 0 && riskGap <= 1) || !(likelyProbability <= 1) || !(riskProbability >= 0)) {
            throw new IllegalArgumentException(
                    "not a fraction: " + riskGap + ", " + likelyProbability + ", " + riskProbability);
        }
        if (!(likelyProbability >= riskProbability)) {
            throw new IllegalArgumentException("limits out of order");
        }
    }

    /// Rules that a plan comes with.
    public RuleSet(double riskGap, double likelyProbability, double riskProbability, AssessmentRules assessment) {
        this(riskGap, likelyProbability, riskProbability, assessment, null);
    }

    /// The limits alone: two with the same judge alike.
    public RuleSet limits() {
        return new RuleSet(riskGap, likelyProbability, riskProbability, assessment);
    }

    /// Whether these are the limits that the program starts with, whatever their version.
    public boolean isDefault() {
        return limits().equals(DEFAULT);
    }

    /// These limits as the version after another's.
    ///
    /// @param reason what is longer than a version may keep is cut
    public RuleSet after(RuleSet former, LocalDate date, String author, String reason) {
        int number = former.version == null ? 2 : former.version.number() + 1;
        String kept = reason.strip();
        return new RuleSet(riskGap, likelyProbability, riskProbability, assessment, new RulesVersion(number, date,
                author, kept.substring(0, Math.min(kept.length(), RulesVersion.LONGEST_REASON))));
    }
}
