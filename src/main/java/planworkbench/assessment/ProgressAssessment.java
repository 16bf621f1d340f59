package planworkbench.assessment;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Bound;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.Measure;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.PlannedPath;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Reason;
import planworkbench.plan.SchedulePath;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.plan.TargetMeasure.BoundOrReason;

/// Judges targets by what was observed up to the evaluation year; nothing is projected and no older figure stands in.
final class ProgressAssessment {

    private final Plan plan;
    private final int evaluationYear;
    private final ObservedFigures observed;
    private final TargetMeasure measure;
    private final TargetJudge judge;

    ProgressAssessment(Plan plan, int evaluationYear) {
        this.plan = plan;
        this.evaluationYear = evaluationYear;
        this.observed = PlanFormulas.of(plan).observed();
        this.measure = new TargetMeasure(plan, observed);
        this.judge = new TargetJudge(plan, observed);
    }

    /// What kind of progress a target knows.
    private enum Progress {
        /// from a base value towards a target value
        LEVEL,
        /// from nothing towards a total
        SUM,
        /// holding or not, every year anew
        HELD,
        /// done or not
        MILESTONE
    }

    Assessment of(Target target) {
        int year = StrictMath.min(evaluationYear, target.year());
        Judgement whole = judge.judge(target, year);
        Progress progress = progress(target);
        boolean met = isMet(whole);
        Course course = whole instanceof NotAssessable missing
                ? new Course.Unknown(missing.reason())
                : course(target, year, progress);
        AssessmentRules rules = plan.rules().assessment();
        boolean grows = progress == Progress.LEVEL;
        return new Assessment(target, year, judge.judgeYear(target, year), course.way(), missedIn(target, year),
                schedule(target, year, whole, progress, course),
                grows ? GrowthRatio.of(course, met, rules) : GrowthRatio.none(Reason.NOT_APPLICABLE),
                grows ? Extrapolation.of(course, rules) : Extrapolation.none(Reason.NOT_APPLICABLE),
                expected(target, year, met, progress, course), override(target));
    }

    private static boolean isMet(Judgement judgement) {
        return judgement instanceof Judged judged && judged.met();
    }

    /// Of a target for every single year, the years that cannot be made good any more.
    private List<Integer> missedIn(Target target, int year) {
        return target.kind() instanceof TargetKind.RangePerYear
                ? IntStream.rangeClosed(plan.baseYear() + 1, year)
                        .filter(y -> judge.judgeYear(target, y) instanceof Judged judged && !judged.met()).boxed()
                        .toList()
                : List.of();
    }

    private Progress progress(Target target) {
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ -> level(target);
            case TargetKind.FullCoverage _,TargetKind.ChangeSinceBase _ -> level(target);
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> Progress.SUM;
            case TargetKind.Within _,TargetKind.RangePerYear _,TargetKind.AverageGrowthAtLeast _ -> Progress.HELD;
            case TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ -> Progress.HELD;
            case TargetKind.AboveBenchmark _,TargetKind.RankAtMost _ -> Progress.HELD;
            case TargetKind.Milestone _ -> Progress.MILESTONE;
        };
    }

    private Progress level(Target target) {
        return target.kind().isReachedByYears(plan.indicator(target.indicator()).measure())
                ? Progress.LEVEL
                : Progress.HELD;
    }

    private Course course(Target target, int year, Progress progress) {
        if (progress == Progress.HELD || progress == Progress.MILESTONE) {
            return new Course.Unknown(Reason.NOT_APPLICABLE);
        }
        boolean sum = progress == Progress.SUM;
        Figure base = sum ? new Figure.Known(0, true) : observed.at(plan.series(target), plan.baseYear());
        Figure now = sum ? measure.value(target, year) : observed.at(plan.series(target), year);
        return switch (now) {
            case Figure.Unknown(Reason reason) -> new Course.Unknown(reason);
            case Figure.Known(double _, boolean comparable) when !comparable -> new Course.Unknown(Reason.BREAK);
            case Figure.Known(double value, boolean _) -> base instanceof Figure.Known(double from, boolean _)
                    ? towards(target, year, from, value)
                    : new Course.Unknown(Reason.NO_BASE);
        };
    }

    private Course towards(Target target, int year, double base, double now) {
        return switch (measure.bound(target, year)) {
            case BoundOrReason.None(Reason reason) -> new Course.Unknown(reason);
            case BoundOrReason.Has(Bound bound, boolean _) -> new Course.Known(base, now, level(target, base, bound),
                    year - plan.baseYear(), target.year() - plan.baseYear(), planned(target, year, base));
        };
    }

    /// A change since the base year as the level that it leads to.
    private static Bound level(Target target, double base, Bound bound) {
        return new Bound(level(target, base, bound.low()), level(target, base, bound.high()), bound.strict());
    }

    /// What is said in the target's unit, as a level.
    private static double level(Target target, double base, double value) {
        return target.kind() instanceof TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure counted)
                ? base + value * (counted == TargetKind.ChangeMeasure.PERCENT ? base / 100 : 1)
                : value;
    }

    private @Nullable Double planned(Target target, int year, double base) {
        PlannedPath path = target.planned().isEmpty() ? null : measure.path(target);
        return path == null ? null : (Double) level(target, base, path.at(year));
    }

    private ScheduleProgress schedule(Target target, int year, Judgement whole, Progress progress, Course course) {
        AssessmentRules rules = plan.rules().assessment();
        double timeShare = (double) (year - plan.baseYear()) / (target.year() - plan.baseYear());
        SchedulePath path = target.planned().isEmpty() ? rules.path() : SchedulePath.PLANNED;
        if (!(whole instanceof Judged judged)) {
            Reason reason = course instanceof Course.Unknown(Reason why) ? why : Reason.NO_DATA;
            return ScheduleProgress.withoutCompletion(timeShare, path, Rating.NOT_ASSESSABLE, reason);
        }
        Rating settled = settled(target, year, judged.met(), progress);
        return switch (course) {
            case Course.Known known -> ScheduleProgress.of(known, settled, rules);
            case Course.Unknown _ when progress == Progress.MILESTONE && settled == null ->
                ScheduleProgress.withoutCompletion(timeShare, path, Rating.NOT_ASSESSABLE, Reason.MANUAL);
            case Course.Unknown(Reason reason) -> ScheduleProgress.withoutCompletion(timeShare, path,
                    settled == null ? Rating.NOT_ASSESSABLE : settled, reason);
        };
    }

    /// The rating that does not depend on how much is done; null where it does.
    private @Nullable Rating settled(Target target, int year, boolean met, Progress progress) {
        if (year == target.year()) {
            return met ? Rating.COMPLETED : Rating.NOT_COMPLETED;
        }
        return switch (progress) {
            case HELD -> met ? Rating.AS_EXPECTED : Rating.BEHIND;
            case LEVEL, SUM -> met ? Rating.AHEAD : null;
            // the end of the plan is no date of its own: nobody can say whether an open one is late
            case MILESTONE -> met ? Rating.AHEAD : target.year() < plan.targetYear() ? Rating.AS_EXPECTED : null;
        };
    }

    private @Nullable Integer expected(Target target, int year, boolean met, Progress progress, Course course) {
        if (progress == Progress.HELD || progress == Progress.MILESTONE) {
            return met && progress == Progress.MILESTONE ? Integer.valueOf(year) : null;
        }
        if (met) {
            return year;
        }
        boolean bySteps = progress == Progress.SUM
                || plan.indicator(target.indicator()).measure() == Measure.SHARE;
        Integer ahead = course instanceof Course.Known known ? known.yearsToGoal(bySteps) : null;
        return ahead == null ? null : Integer.valueOf(year + ahead);
    }

    private @Nullable RatingOverride override(Target target) {
        return plan.ratingOverrides().get(new RatingOverride.Key(target.id(), evaluationYear));
    }
}
