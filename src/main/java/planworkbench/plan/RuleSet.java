package planworkbench.plan;

/// The limits of the verdicts and of the evaluation; data that the bureau may change.
///
/// @param riskGap a missed target counts as at risk while the gap is at most this fraction of it
/// @param likelyProbability from this probability on a target counts as likely
/// @param riskProbability from this probability on a target counts as at risk
public record RuleSet(double riskGap, double likelyProbability, double riskProbability, AssessmentRules assessment) {

    public static final RuleSet DEFAULT = new RuleSet(0.05, 0.50, 0.10, AssessmentRules.DEFAULT);
}
