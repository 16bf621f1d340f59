package planworkbench.wording;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Extrapolation;
import planworkbench.assessment.GrowthRatio;
import planworkbench.assessment.ScheduleProgress;
import planworkbench.assessment.Way;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.Reason;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// The arithmetic behind a target's assessment, each method in a sentence:
/// “(830−724.53)/(1000−724.53)=38.3%，序时进度40%，相差−1.7个百分点，符合预期”.
public record ProgressText(Plan plan, Messages messages) {

    static final int SHARE_DECIMALS = 1;
    private static final int RATIO_DECIMALS = 2;
    private static final int MOST_DECIMALS = 9;

    /// “38.3%”: a share of the way, on the side of 100 % and of its class where it is; “—” where there is none.
    public String completion(ScheduleProgress schedule) {
        return schedule.completion() == null ? "—" : share(schedule.completion(), decimals(schedule));
    }

    /// “40%”, of the path in force.
    public String scheduled(ScheduleProgress schedule) {
        return share(schedule.scheduledShare(), decimals(schedule));
    }

    /// “1.06”, on the side of its limits where it is; “—” where there is none.
    public String ratio(GrowthRatio growth) {
        AssessmentRules rules = rules();
        return growth.ratio() == null
                ? "—"
                : ratio(growth.ratio(), rules.onTrackRatio(), rules.accelerationRatio(), rules.limitedRatio());
    }

    /// The same of the extrapolated completion.
    public String ratio(Extrapolation extrapolation) {
        AssessmentRules rules = rules();
        return extrapolation.ratio() == null
                ? "—"
                : ratio(extrapolation.ratio(), rules.onTrackExtrapolation(), rules.fairExtrapolation());
    }

    /// How much is done against how much should be, or why that cannot be said.
    public String schedule(Assessment assessment) {
        ScheduleProgress schedule = assessment.schedule();
        Way way = assessment.way();
        if (schedule.completion() != null && way != null) {
            int decimals = decimals(schedule);
            double difference = schedule.completion() - schedule.scheduledShare();
            String scheduled = messages.label("progress.scheduled.", schedule.inForce(), scheduled(schedule));
            String sign = Tolerance.moreThan(difference, 0) ? "+" : "";
            String points = FigureText.plain(withoutNoise(difference * 100), decimals);
            return messages.get("progress.schedule",
                    PrintedArithmetic.share(way, way.now(), share -> share(share, decimals)), scheduled,
                    sign + points, rated(schedule.rating()));
        }
        String rated = rated(schedule.rating());
        Reason reason = schedule.noCompletion();
        if (reason != Reason.NOT_APPLICABLE) {
            return schedule.rating() == Rating.NOT_ASSESSABLE
                    ? messages.get("progress.missing", missing(assessment), rated)
                    : messages.get("progress.settled", missing(assessment), standing(assessment), rated);
        }
        return messages.get(way == null ? "progress.held" : "progress.too-short", standing(assessment),
                rated + missed(assessment));
    }

    /// Which path the rating follows and where it would have to be by now; empty where a completion is wanted and not known.
    public String path(Assessment assessment) {
        return new SchedulePathText(plan, messages).used(assessment);
    }

    /// What the paths that are not followed say, those that would change the rating first; empty where there are none.
    public String otherPaths(Assessment assessment) {
        return new SchedulePathText(plan, messages).others(assessment);
    }

    /// Observed growth over required growth, or why there is none.
    public String growthRatio(Assessment assessment) {
        GrowthRatio growth = assessment.growthRatio();
        GrowthRatio.Pace pace = growth.pace();
        String met = messages.get("progress.pace.met");
        if (growth.ratio() == null || growth.observed() == null || growth.required() == null || pace == null) {
            return pace == null ? without(assessment, growth.reason()) : met;
        }
        double literally = growth.observed() / growth.required();
        String quotient = Tolerance.equal(literally, growth.ratio())
                ? PrintedArithmetic.quotient(growth.observed(), growth.required(), _ -> ratio(growth))
                : ratio(growth);
        boolean byRatio = pace != GrowthRatio.Pace.ON_TRACK
                || Tolerance.atLeast(growth.ratio(), rules().onTrackRatio());
        return messages.get("progress.growth", year(plan.baseYear()), year(assessment.year()),
                FigureText.growth(growth.observed()), FigureText.growth(growth.required()),
                year(assessment.target().year()), quotient,
                byRatio ? messages.label("pace.", pace) + limits(pace) : met);
    }

    /// Where the growth so far leads, or why that cannot be said.
    public String extrapolation(Assessment assessment) {
        Extrapolation carried = assessment.extrapolation();
        Way way = assessment.way();
        if (carried.growth() == null || carried.projected() == null || carried.outlook() == null || way == null) {
            return without(assessment, carried.reason());
        }
        return messages.get("progress.extrapolation", year(plan.baseYear()), year(assessment.year()),
                FigureText.growth(carried.growth()), year(assessment.target().year()),
                level(assessment, carried.projected()),
                PrintedArithmetic.share(way, carried.projected(), _ -> ratio(carried)),
                messages.label("outlook.", carried.outlook()) + limits(carried.outlook()));
    }

    /// When the target is reached as things go; empty where nothing moves towards it.
    public String expected(Assessment assessment) {
        Integer expected = assessment.expected();
        if (expected == null) {
            return assessment.way() == null ? "" : messages.get("progress.expected.never");
        }
        return messages.get(expected <= assessment.year() ? "progress.expected.reached" : "progress.expected",
                year(expected));
    }

    /// What is not there that the assessment would need.
    public String missing(Assessment assessment) {
        Reason reason = assessment.reason();
        String year = year(assessment.year());
        if (reason == null || reason == Reason.NOT_APPLICABLE) {
            return "";
        }
        return switch (reason) {
            case NO_BASE -> messages.get("progress.missing.base", year(plan.baseYear()));
            case NO_DATA -> missingFigure(assessment, year);
            case BREAK -> messages.get("progress.missing.break", year(plan.baseYear()), year);
            case MANUAL -> messages.get("progress.missing.manual", standing(assessment));
            default -> messages.label("reason.", reason);
        };
    }

    private String missingFigure(Assessment assessment, String year) {
        boolean known = switch (assessment.judgement()) {
            case Judgement.Judged _ -> true;
            case Judgement.NotAssessable unknown -> unknown.value() != null;
        };
        String comparator = assessment.target().kind().comparator();
        if (known && assessment.target().kind() instanceof TargetKind.RangePerYear) {
            return messages.get("progress.missing.between", year(plan.baseYear() + 1), year);
        }
        return switch (assessment.target().kind()) {
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ ->
                messages.get("progress.missing.between", year(plan.baseYear() + 1), year);
            case TargetKind.AboveBenchmark(String region) when known ->
                messages.get("progress.missing.comparator", region, year);
            default -> known && comparator != null
                    ? messages.get("progress.missing.comparator", plan.indicator(comparator).name(), year)
                    : messages.get("progress.missing.figure", year);
        };
    }

    /// “2022年为 54.25%，目标高于苏州市平均，差距 +3.14 个百分点”.
    private String standing(Assessment assessment) {
        AttainmentText text = new AttainmentText(messages);
        String value = text.value(assessment.target(), assessment.judgement()).orElse("—");
        String wanted = new TargetText(plan, messages).wanted(assessment.target());
        return text.margin(assessment.target(), assessment.judgement())
                .map(margin -> messages.get("progress.standing", year(assessment.year()), value, wanted, margin))
                .orElseGet(() -> messages.get("progress.standing.only", year(assessment.year()), value));
    }

    private String missed(Assessment assessment) {
        return assessment.missedIn().isEmpty()
                ? ""
                : messages.get("progress.missed-in", assessment.missedIn().stream().map(ProgressText::year)
                        .collect(Collectors.joining("、")));
    }

    private String rated(Rating rating) {
        String word = messages.label("rating.", rating);
        return rating == Rating.AHEAD ? messages.get("progress.met", word) : word;
    }

    private String without(Assessment assessment, @Nullable Reason reason) {
        String missing = missing(assessment);
        return reason == null || reason == Reason.NOT_APPLICABLE || missing.isEmpty()
                ? messages.get("progress.not-applicable")
                : messages.get("progress.without", missing);
    }

    private String limits(GrowthRatio.Pace pace) {
        String onTrack = limit(rules().onTrackRatio());
        String acceleration = limit(rules().accelerationRatio());
        String limited = limit(rules().limitedRatio());
        return switch (pace) {
            case ON_TRACK -> messages.get("progress.limit.from", onTrack);
            case ACCELERATION_NEEDED -> messages.get("progress.limit.between", acceleration, onTrack);
            case LIMITED -> messages.get("progress.limit.between", limited, acceleration);
            case MOVING_AWAY -> messages.get("progress.limit.below", limited);
        };
    }

    private String limits(Extrapolation.Outlook outlook) {
        String onTrack = limit(rules().onTrackExtrapolation());
        String fair = limit(rules().fairExtrapolation());
        return switch (outlook) {
            case ON_TRACK -> messages.get("progress.limit.from", onTrack);
            case FAIR -> messages.get("progress.limit.between", fair, onTrack);
            case STAGNATION -> messages.get("progress.limit.below", fair);
        };
    }

    private static String limit(double limit) {
        return FigureText.value(limit);
    }

    private String level(Assessment assessment, double value) {
        return FigureText.value(value, plan.indicator(assessment.target().indicator()).unit().symbol());
    }

    private AssessmentRules rules() {
        return plan.rules().assessment();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    static String share(double fraction, int decimals) {
        return FigureText.plain(withoutNoise(fraction * 100), decimals) + "%";
    }

    /// What arithmetic leaves behind the digits would round 81.25 down.
    private static double withoutNoise(double percent) {
        return PrintedArithmetic.rounded(percent, MOST_DECIMALS);
    }

    /// As many as it takes to be on the side of 100 % and of the class's limits where the completion is.
    private int decimals(ScheduleProgress schedule) {
        Double completion = schedule.completion();
        double scheduled = schedule.scheduledShare();
        double tolerance = rules().scheduleTolerance();
        int decimals = SHARE_DECIMALS;
        while (completion != null && decimals < MOST_DECIMALS
                && !(isOnItsSide(completion, decimals + 2, 1)
                        && isOnItsSide(completion - scheduled, decimals + 2, tolerance, -tolerance))) {
            decimals++;
        }
        return decimals;
    }

    private static String ratio(double ratio, double... limits) {
        int decimals = RATIO_DECIMALS;
        while (decimals < MOST_DECIMALS && !isOnItsSide(ratio, decimals, limits)) {
            decimals++;
        }
        return NumberText.format(ratio, decimals);
    }

    private static boolean isOnItsSide(double value, int decimals, double... limits) {
        double shown = PrintedArithmetic.rounded(value, decimals);
        for (double limit : limits) {
            if (Tolerance.atLeast(value, limit) != Tolerance.atLeast(shown, limit)) {
                return false;
            }
        }
        return true;
    }
}
