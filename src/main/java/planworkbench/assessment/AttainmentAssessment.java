package planworkbench.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.assessment.Attainment.YearJudgement;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;
import planworkbench.projection.Projection;

/// Judges the targets of a plan under a projection.
///
/// An observation of a year counts before a projection of it, in every scenario: what happened is not supposed. The
/// projected path itself stays as the scenario says.
public final class AttainmentAssessment {

    private final Plan plan;
    private final Projection projection;
    private final TargetJudge observed;
    private final TargetJudge observedAgainstSupposed;
    private final TargetJudge projected;

    public AttainmentAssessment(Plan plan, Projection projection) {
        this.plan = plan;
        this.projection = projection;
        this.observed = new TargetJudge(plan, projection.observed());
        this.observedAgainstSupposed = new TargetJudge(plan, projection.observed(), projection);
        this.projected = new TargetJudge(plan, projection);
    }

    public static List<Attainment> of(Plan plan, Projection projection) {
        AttainmentAssessment assessment = new AttainmentAssessment(plan, projection);
        return plan.targets().values().stream().map(assessment::attainment).toList();
    }

    public Attainment attainment(Target target) {
        YearJudgement whole = whole(target);
        NavigableMap<Integer, YearJudgement> byYear = byYear(target);
        return new Attainment(target, whole.judgement(), whole.observed(), verdict(whole), attainedIn(target, byYear),
                RequiredGrowth.of(plan, projection, target), byYear, null);
    }

    private YearJudgement whole(Target target) {
        if (!(target.kind() instanceof TargetKind.RangePerYear)) {
            return inYear(target, target.year());
        }
        List<YearJudgement> years = new ArrayList<>();
        for (int year = plan.baseYear() + 1; year <= target.year(); year++) {
            years.add(inYear(target, year));
        }
        // a year that was missed stays missed, whatever is supposed of the others
        boolean settled = years.stream().allMatch(YearJudgement::observed)
                || years.stream().anyMatch(year -> year.observed() && isMissed(year.judgement()));
        return new YearJudgement(TargetJudge.worst(years.stream().map(YearJudgement::judgement).toList()), settled);
    }

    /// What the year itself says. Where only the comparator was not observed, what the scenario supposes of it counts;
    /// then the judgement is not an observed one.
    private YearJudgement inYear(Target target, int year) {
        Judgement seen = observed.judgeYear(target, year);
        if (seen instanceof NotAssessable missing && missing.reason() != Reason.BREAK) {
            Judgement supposed = missing.value() == null
                    ? projected.judgeYear(target, year)
                    : observedAgainstSupposed.judgeYear(target, year);
            return new YearJudgement(supposed, missing.value() != null && supposed instanceof NotAssessable);
        }
        return new YearJudgement(seen, true);
    }

    private NavigableMap<Integer, YearJudgement> byYear(Target target) {
        NavigableMap<Integer, YearJudgement> byYear = new TreeMap<>();
        for (int year = plan.baseYear(); year <= projection.horizon(); year++) {
            YearJudgement judged = inYear(target, year);
            if (hasValue(judged.judgement())) {
                byYear.put(year, judged);
            }
        }
        return byYear;
    }

    /// Years before the target year that already satisfied it. A target over the whole period cannot be satisfied
    /// before its end.
    private static List<Integer> attainedIn(Target target, NavigableMap<Integer, YearJudgement> byYear) {
        boolean wholePeriod = switch (target.kind()) {
            case TargetKind.RangePerYear _,TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                true;
            default -> false;
        };
        return wholePeriod
                ? List.of()
                : byYear.headMap(target.year(), false).entrySet().stream()
                        .filter(year -> year.getValue().observed() && isMet(year.getValue().judgement()))
                        .map(Map.Entry::getKey).toList();
    }

    private Verdict verdict(YearJudgement whole) {
        return switch (whole.judgement()) {
            case NotAssessable _ -> Verdict.UNKNOWN;
            case Judged(double _, double _, double _, boolean met) when met ->
                whole.observed() ? Verdict.ATTAINED : Verdict.LIKELY;
            case Judged(double _, double threshold, double margin, boolean _) ->
                Tolerance.atLeast(plan.rules().riskGap() * StrictMath.abs(threshold), -margin)
                        ? Verdict.AT_RISK
                        : Verdict.UNLIKELY;
        };
    }

    private static boolean isMet(Judgement judgement) {
        return judgement instanceof Judged(_, _, _, boolean met) && met;
    }

    private static boolean isMissed(Judgement judgement) {
        return judgement instanceof Judged(_, _, _, boolean met) && !met;
    }

    private static boolean hasValue(Judgement judgement) {
        return switch (judgement) {
            case Judged _ -> true;
            case NotAssessable(_, Double value, _, _) -> value != null;
        };
    }
}
