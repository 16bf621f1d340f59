package planworkbench.assessment;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Target;

/// A target under a scenario (达标情况).
///
/// @param judgement of the target year
/// @param observed whether that judgement rests on an observation of the target year
/// @param attainedIn years before the target year in which a comparable observation satisfied it (曾达标)
/// @param byYear each year that has a figure: observed where there is one, projected elsewhere
public record Attainment(Target target, Judgement judgement, boolean observed, Verdict verdict,
        List<Integer> attainedIn, RequiredGrowth required, NavigableMap<Integer, YearJudgement> byYear) {

    public Attainment {
        attainedIn = List.copyOf(attainedIn);
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    public record YearJudgement(Judgement judgement, boolean observed) {}
}
