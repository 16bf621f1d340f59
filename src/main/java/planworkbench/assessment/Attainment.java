package planworkbench.assessment;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Target;

/// A target under a scenario (达标情况).
///
/// @param judgement of the target year
/// @param observed whether that judgement rests on an observation of the target year
/// @param attainedIn years before the target year in which a comparable observation satisfied it (曾达标)
/// @param verdict after the probability, where there is one
/// @param byYear each year that has a figure: observed where there is one, projected elsewhere
/// @param likelihood null where nothing was simulated, and where the target cannot be judged
public record Attainment(Target target, Judgement judgement, boolean observed, Verdict verdict,
        List<Integer> attainedIn, RequiredGrowth required, NavigableMap<Integer, YearJudgement> byYear,
        @Nullable Likelihood likelihood) {

    public Attainment {
        attainedIn = List.copyOf(attainedIn);
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    /// Whether chance can still change whether the target is met: it is judged by a projection.
    public boolean isOpen() {
        return !observed && judgement instanceof Judgement.Judged;
    }

    /// Whether the target is on a binding indicator (约束性).
    public boolean isBinding(Plan plan) {
        Indicator indicator = plan.indicators().get(target.indicator());
        return indicator != null && indicator.nature() == IndicatorNature.BINDING;
    }

    /// The same once it is known how likely it is; what was observed keeps its verdict.
    Attainment with(Likelihood known, RuleSet rules) {
        return new Attainment(target, judgement, observed, observed ? verdict : Verdict.of(known.probability(), rules),
                attainedIn, required, byYear, known);
    }

    public record YearJudgement(Judgement judgement, boolean observed) {}
}
