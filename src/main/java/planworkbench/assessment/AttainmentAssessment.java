package planworkbench.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.assessment.Attainment.YearJudgement;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Figures;
import planworkbench.plan.Judgement;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projection;

/// Judges the targets of a plan under a projection.
///
/// An observation of a year counts before a projection of it, in every scenario: what happened is not supposed. The
/// projected path itself stays as the scenario says.
public final class AttainmentAssessment {

    private final Plan plan;
    private final Projection projection;
    private final TargetJudge projected;
    private final TargetJudge observed;

    public AttainmentAssessment(Plan plan, Projection projection) {
        this.plan = plan;
        this.projection = projection;
        this.projected = new TargetJudge(plan, projection);
        Figures figures = projection.observed();
        this.observed = new TargetJudge(plan, figures);
    }

    public static List<Attainment> of(Plan plan, Projection projection) {
        AttainmentAssessment assessment = new AttainmentAssessment(plan, projection);
        return plan.targets().values().stream().map(assessment::attainment).toList();
    }

    public Attainment attainment(Target target) {
        Judgement seen = observed.judge(target, target.year());
        boolean isObserved = hasValue(seen);
        Judgement judgement = isObserved ? seen : projected.judge(target, target.year());
        NavigableMap<Integer, YearJudgement> byYear = byYear(target);
        return new Attainment(target, judgement, isObserved, verdict(target, judgement, isObserved),
                attainedIn(target, byYear), RequiredGrowth.of(plan, projection, target), byYear);
    }

    private NavigableMap<Integer, YearJudgement> byYear(Target target) {
        NavigableMap<Integer, YearJudgement> byYear = new TreeMap<>();
        for (int year = plan.baseYear(); year <= projection.horizon(); year++) {
            Judgement seen = observed.judgeYear(target, year);
            Judgement judgement = hasValue(seen) ? seen : projected.judgeYear(target, year);
            if (hasValue(judgement)) {
                byYear.put(year, new YearJudgement(judgement, hasValue(seen)));
            }
        }
        return byYear;
    }

    /// Years before the target year that already satisfied it. A target over the whole period cannot be satisfied
    /// before its end.
    private static List<Integer> attainedIn(Target target, NavigableMap<Integer, YearJudgement> byYear) {
        List<Integer> years = new ArrayList<>();
        boolean wholePeriod = switch (target.kind()) {
            case TargetKind.RangePerYear _,TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                true;
            default -> false;
        };
        if (!wholePeriod) {
            byYear.headMap(target.year(), false).forEach((year, judged) -> {
                if (judged.observed() && judged.judgement() instanceof Judged(_, _, _, boolean met) && met) {
                    years.add(year);
                }
            });
        }
        return years;
    }

    private Verdict verdict(Target target, Judgement judgement, boolean isObserved) {
        return switch (judgement) {
            case NotAssessable _ -> Verdict.UNKNOWN;
            case Judged(double _, double _, double _, boolean met) when met ->
                isObserved || target.kind() instanceof TargetKind.Milestone ? Verdict.ATTAINED : Verdict.LIKELY;
            case Judged(double _, double threshold, double margin, boolean _) ->
                -margin <= plan.rules().riskGap() * StrictMath.abs(threshold) ? Verdict.AT_RISK : Verdict.UNLIKELY;
        };
    }

    private static boolean hasValue(Judgement judgement) {
        return switch (judgement) {
            case Judged _ -> true;
            case NotAssessable(_, Double value, _, _) -> value != null;
        };
    }
}
