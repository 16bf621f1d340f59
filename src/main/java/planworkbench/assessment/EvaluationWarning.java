package planworkbench.assessment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Rating;

/// What an evaluator has to look at in a target (预警), the gravest first.
public enum EvaluationWarning {
    /// 滞后于预期 or 未完成, also where a person said so
    BEHIND,
    /// the growth ratio is negative: the figure moves away from the target
    MOVING_AWAY,
    /// the growth so far, carried on, comes to next to nothing
    STAGNATION,
    /// 难以达标 under the scenario
    TREND_UNLIKELY,
    /// 有风险 under the scenario
    TREND_AT_RISK,
    /// the choice of the scheduled path changes the class
    PATHS_DIFFER;

    /// @param trend what becomes of the target under a scenario; null where that is not known yet. One that is settled
    ///     by observation warns of nothing: the rating says it
    public static List<EvaluationWarning> of(Assessment assessment, @Nullable Attainment trend) {
        List<EvaluationWarning> warnings = new ArrayList<>();
        if (assessment.rating() == Rating.BEHIND || assessment.rating() == Rating.NOT_COMPLETED) {
            warnings.add(BEHIND);
        }
        if (assessment.growthRatio().pace() == GrowthRatio.Pace.MOVING_AWAY) {
            warnings.add(MOVING_AWAY);
        }
        if (assessment.extrapolation().outlook() == Extrapolation.Outlook.STAGNATION) {
            warnings.add(STAGNATION);
        }
        if (trend != null && trend.isOpen()) {
            if (trend.verdict() == Verdict.UNLIKELY) {
                warnings.add(TREND_UNLIKELY);
            } else if (trend.verdict() == Verdict.AT_RISK) {
                warnings.add(TREND_AT_RISK);
            }
        }
        if (assessment.schedule().pathsDiffer()) {
            warnings.add(PATHS_DIFFER);
        }
        return warnings;
    }
}
