package planworkbench.report.word;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.Extrapolation;
import planworkbench.assessment.GrowthRatio;
import planworkbench.assessment.ScheduleProgress;
import planworkbench.assessment.Way;
import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.SchedulePath;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.projection.ProjectedSeries;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.ReportedTarget;

/// What the engine knows of one target, by the place of the report that tells it.
record TargetNumbers(ReportMaterial material, ReportedTarget one) {

    private static final double PROMISED = 0.8;

    /// @param place the last part of a sentence's id
    Known sentence(String place) {
        return switch (place) {
            case "value" -> measured().and(base()).and(goal());
            case "overall" -> measured().and(goal()).and(rating());
            case "schedule" -> schedule();
            case "by-hand" -> byHand();
            case "path" -> path(one.assessment().schedule().inForce()).and(planned());
            case "other-path" -> Stream.of(SchedulePath.values()).map(this::path).reduce(new Known(), Known::and);
            case "growth" -> growth();
            case "extrapolation" -> extrapolation();
            case "expected" -> new Known().counts(one.assessment().expected() == null
                    ? one.target().year()
                    : one.assessment().expected());
            case "break" -> breaks();
            case "trend" -> trend();
            case "gap" -> measured().and(goal()).and(margin()).and(shares()).and(rating());
            case "needed" -> needed();
            default -> throw new AssertionError("what does the engine know of " + place + "?");
        };
    }

    private Plan plan() {
        return material.plan();
    }

    private Target target() {
        return one.target();
    }

    private Assessment assessment() {
        return one.assessment();
    }

    /// The figure of the evaluation year, and of which years it is.
    Known measured() {
        return new Known().counts(plan().baseYear() + 1, assessment().year()).value(value(assessment().judgement()));
    }

    Known value() {
        return new Known().value(value(assessment().judgement()));
    }

    Known base() {
        Known base = new Known().counts(plan().baseYear());
        Target.StatedBase stated = target().statedBase();
        if (stated != null) {
            base.value(stated.value());
        }
        return material.observed().at(plan().series(target()), plan().baseYear()) instanceof Figure.Known known
                ? base.value(known.value())
                : base;
    }

    /// What is asked for, and by when.
    Known goal() {
        Known goal = new Known().counts(target().year());
        return switch (target().kind()) {
            case TargetKind.AtLeast(double value) -> goal.value(value);
            case TargetKind.MoreThan(double value) -> goal.value(value);
            case TargetKind.AtMost(double value) -> goal.value(value);
            case TargetKind.LessThan(double value) -> goal.value(value);
            case TargetKind.Within(double low, double high) -> goal.value(low).value(high);
            case TargetKind.RangePerYear(double low, double high) -> goal.value(low).value(high);
            case TargetKind.CumulativeAtLeast(double total) -> goal.value(total);
            case TargetKind.CumulativeRange(double low, double high) -> goal.value(low).value(high);
            case TargetKind.ChangeSinceBase(double change, var _) ->
                goal.value(Math.abs(change)).counts(plan().baseYear());
            case TargetKind.AverageGrowthAtLeast(double percent) -> goal.value(percent);
            case TargetKind.GrowthInStep(String _, double tolerance) -> goal.value(tolerance);
            case TargetKind.RankAtMost(int rank) -> goal.counts(rank);
            case TargetKind.GrowthAbove _,TargetKind.AboveBenchmark _ -> goal;
            case TargetKind.FullCoverage _,TargetKind.Milestone _ -> goal;
        };
    }

    Known margin() {
        return new Known().value(margin(assessment().judgement()));
    }

    Known completion() {
        return new Known().share(assessment().schedule().completion());
    }

    Known scheduled() {
        return new Known().share(assessment().schedule().scheduledShare());
    }

    private Known shares() {
        return completion().and(scheduled());
    }

    /// A rating names the years that were missed, or what somebody wrote who gave it.
    Known rating() {
        RatingOverride override = assessment().override();
        Known rating = new Known().years(assessment().missedIn());
        return override == null ? rating : rating.words(override.reason());
    }

    Known probability() {
        return new Known().probability(one.attainment().likelihood());
    }

    private Known byHand() {
        RatingOverride override = assessment().override();
        return override == null
                ? new Known()
                : new Known().words(override.date().toString(), override.reason(), override.author());
    }

    private Known schedule() {
        ScheduleProgress schedule = assessment().schedule();
        Double completion = schedule.completion();
        Known known = way().and(shares()).and(margin()).and(value()).and(goal()).and(rating())
                .counts(plan().baseYear(), plan().baseYear() + 1, assessment().year());
        return completion == null ? known : known.share(completion - schedule.scheduledShare());
    }

    /// The figures of the arithmetic.
    private Known way() {
        Way way = assessment().way();
        return way == null ? new Known() : new Known().value(way.base()).value(way.now()).value(way.goal());
    }

    private Known path(SchedulePath path) {
        ScheduleProgress.PathShare share = assessment().schedule().of(path);
        Known known = new Known().counts(assessment().year());
        return share == null ? known : known.value(share.value()).share(share.share());
    }

    /// The plan's own values, and the arithmetic of the way that they are on.
    private Known planned() {
        Known planned = new Known();
        if (assessment().schedule().planned() != null) {
            planned.and(way()).counts(plan().baseYear(), target().year()).years(target().planned().keySet());
            target().planned().values().forEach(planned::value);
        }
        return planned;
    }

    private Known growth() {
        GrowthRatio ratio = assessment().growthRatio();
        AssessmentRules rules = plan().rules().assessment();
        return fromBaseToTarget().growth(ratio.observed()).growth(ratio.required()).value(ratio.ratio())
                .value(rules.onTrackRatio()).value(rules.accelerationRatio()).value(rules.limitedRatio());
    }

    private Known extrapolation() {
        Extrapolation carried = assessment().extrapolation();
        AssessmentRules rules = plan().rules().assessment();
        return fromBaseToTarget().and(way()).growth(carried.growth()).value(carried.projected())
                .value(carried.ratio()).value(rules.onTrackExtrapolation()).value(rules.fairExtrapolation());
    }

    private Known fromBaseToTarget() {
        return new Known().counts(plan().baseYear(), assessment().year(), target().year());
    }

    Known breaks() {
        return new Known().years(material.observed().unlinkedBreaks(plan().series(target()), target().year()));
    }

    private Known trend() {
        Attainment attainment = one.attainment();
        Known trend = new Known().counts(plan().baseYear() + 1, target().year()).years(assessment().missedIn())
                .value(value(attainment.judgement())).gap(margin(attainment.judgement())).and(probability());
        return attainment.required() instanceof RequiredGrowth.Required required
                ? trend.and(required(required)).value(start(required.from()))
                : trend;
    }

    private static Known required(RequiredGrowth.Required required) {
        return new Known().counts(required.from(), required.from() + 1, required.to()).growth(required.growth())
                .value(required.step());
    }

    private @Nullable Double start(int year) {
        ProjectedSeries series = material.outcome().projection().get(plan().series(target()));
        return series == null ? null : series.values().values().get(year);
    }

    private Known needed() {
        Known needed = new Known().counts(target().year()).years(assessment().missedIn());
        if (one.fromNow() instanceof RequiredGrowth.Required required) {
            needed.and(required(required));
        }
        return one.effort() instanceof GoalSeek.Answer.Found found ? needed.and(effort(found)) : needed;
    }

    private static Known effort(GoalSeek.Answer.Found found) {
        Known effort = new Known().counts(found.from(), found.to(), found.to() - found.from());
        found.historyBest().ifPresent(best -> size(effort, found, best));
        return size(effort, found, found.value());
    }

    private static Known size(Known known, GoalSeek.Answer.Found found, double value) {
        return found.step() ? known.value(value) : known.growth(value);
    }

    /// One way to deal with a target at risk: its numbers, and what is given up.
    Known option(AdjustmentOption.Way way) {
        AdjustmentOption option = one.options().stream().filter(each -> each.way() == way).findFirst().orElseThrow();
        return switch (option) {
            case AdjustmentOption.Keep keep -> effort(keep.effort());
            case AdjustmentOption.ChangeValue exact -> {
                AdjustmentOption.ChangeValue value = exact.rounded(target());
                yield new Known().value(value.level()).probability(PROMISED).value(value.moreThan(target()))
                        .years(value.unplanned(target()));
            }
            case AdjustmentOption.ChangePath whole -> {
                AdjustmentOption.ChangePath path = whole.since(assessment().year() + 1);
                Known known = new Known().years(path.schedule().keySet());
                path.schedule().values().forEach(known::value);
                yield path.reachedIn() == null
                        ? known
                        : known.counts(path.reachedIn(), path.reachedIn() - target().year());
            }
            case AdjustmentOption.Closed _,AdjustmentOption.BeyondReach _ -> new Known();
        };
    }

    /// A year so far: the step or the growth.
    Known pace() {
        Double observed = observedStep();
        return new Known().value(observed).growth(observedGrowth());
    }

    Known neededPace() {
        return one.fromNow() instanceof RequiredGrowth.Required required
                ? new Known().value(required.step()).growth(required.growth())
                : new Known();
    }

    Known paceFrom() {
        return one.fromNow() instanceof RequiredGrowth.Required required
                ? new Known().counts(required.from())
                : new Known();
    }

    Known paceDifference() {
        if (!(one.fromNow() instanceof RequiredGrowth.Required(Double growth, Double step, int _, int _))) {
            return new Known();
        }
        Double steps = observedStep();
        Double rate = observedGrowth();
        return new Known().value(step == null || steps == null ? null : step - steps)
                .growth(growth == null || rate == null ? null : growth - rate);
    }

    private @Nullable Double observedStep() {
        Way way = assessment().way();
        return way == null ? null : (Double) ((way.now() - way.base()) / way.elapsed());
    }

    private @Nullable Double observedGrowth() {
        boolean judgesGrowth = switch (target().kind()) {
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ -> true;
            default -> false;
        };
        Double average = value(assessment().judgement());
        return judgesGrowth ? average == null ? null : average / 100 : assessment().growthRatio().observed();
    }

    private static @Nullable Double value(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged -> (Double) judged.value();
            case Judgement.NotAssessable missing -> missing.value();
        };
    }

    private static @Nullable Double margin(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged -> (Double) judged.margin();
            case Judgement.NotAssessable missing -> missing.margin();
        };
    }
}
