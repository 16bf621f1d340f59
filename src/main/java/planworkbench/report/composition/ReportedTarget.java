package planworkbench.report.composition;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Rating;
import planworkbench.plan.Target;

/// All that a report knows of a target.
///
/// @param assessment by what was observed up to the evaluation year
/// @param attainment what becomes of it under the scenario
/// @param fromNow the growth that its series needs from its latest figure on
/// @param effort what its driver has to do from its latest figure on; null where the target is on its way
/// @param options ways to deal with it; none where the scenario leads to it surely enough
public record ReportedTarget(Assessment assessment, Attainment attainment, RequiredGrowth fromNow,
        GoalSeek.@Nullable Answer effort, List<AdjustmentOption> options) {

    public ReportedTarget {
        options = List.copyOf(options);
    }

    public Target target() {
        return assessment.target();
    }

    public String id() {
        return assessment.target().id();
    }

    /// 滞后于预期 or 未完成.
    public boolean isBehind() {
        return isBehind(assessment);
    }

    static boolean isBehind(Assessment assessment) {
        return assessment.rating() == Rating.BEHIND || assessment.rating() == Rating.NOT_COMPLETED;
    }

    /// 有风险 or 难以达标 under the scenario.
    public boolean isAtRisk() {
        return isAtRisk(attainment);
    }

    static boolean isAtRisk(Attainment attainment) {
        return attainment.verdict() == Verdict.AT_RISK || attainment.verdict() == Verdict.UNLIKELY;
    }

    public boolean isAssessable() {
        return assessment.rating() != Rating.NOT_ASSESSABLE;
    }
}
