package planworkbench.assessment;

import planworkbench.plan.RuleSet;

/// What becomes of a target under a scenario, worst last.
public enum Verdict {
    /// 已达标: a comparable observation of the target year, or a completed milestone
    ATTAINED,
    /// 有望达标
    LIKELY,
    /// 有风险
    AT_RISK,
    /// 难以达标
    UNLIKELY,
    /// 无法评估
    UNKNOWN;

    /// Of a projection whose probability is known.
    public static Verdict of(double probability, RuleSet rules) {
        return probability >= rules.likelyProbability()
                ? LIKELY
                : probability >= rules.riskProbability() ? AT_RISK : UNLIKELY;
    }
}
