package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Verdict;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;
import planworkbench.text.FigureText;
import planworkbench.wording.SentenceText;
import planworkbench.wording.TargetText;

/// A target in sentences, from the same words as the window.
record TargetSentences(Composition in) {

    /// Of these nobody needs to be told: the usual, and practice data, which every page is marked with.
    private static final Set<ObservationStatus> NOT_MENTIONED = Set.of(ObservationStatus.FINAL,
            ObservationStatus.STATED_BY_PLAN, ObservationStatus.DEMO);

    /// All that is known of a target of the main table.
    void full(Prose prose, ReportedTarget one) {
        Assessment assessment = one.assessment();
        value(prose, "target." + one.id() + ".value", one);
        schedule(prose, one);
        if (!in.evaluation().finalYear()) {
            if (assessment.rating() != Rating.AHEAD) {
                pace(prose, one);
            }
            trend(prose, id(one, "trend"), one, true);
        }
        brokenSeries(prose, one);
    }

    /// Where it would have to be by now, and what becomes of it as things go; of what is reached there is nothing to say.
    private void pace(Prose prose, ReportedTarget one) {
        Assessment assessment = one.assessment();
        if (assessment.schedule().completion() != null) {
            prose.say(id(one, "path"), in.progress().path(assessment));
            if (assessment.schedule().pathsDiffer()) {
                prose.say(id(one, "other-path"), in.progress().otherPaths(assessment));
            }
        }
        if (assessment.growthRatio().ratio() != null) {
            prose.say(id(one, "growth"), in.progress().growthRatio(assessment));
        }
        if (assessment.extrapolation().ratio() != null) {
            prose.say(id(one, "extrapolation"), in.progress().extrapolation(assessment));
        }
        prose.say(id(one, "expected"), in.progress().expected(assessment));
    }

    /// Figures before and after a break stand in one chart.
    private void brokenSeries(Prose prose, ReportedTarget one) {
        in.openBreaks(one.target())
                .ifPresent(years -> prose.say(id(one, "break"), in.get("compose.target.break", years)));
    }

    /// What counts of any other target.
    void brief(Prose prose, ReportedTarget one) {
        value(prose, id(one, "value"), one);
        Assessment assessment = one.assessment();
        if (assessment.schedule().completion() != null || assessment.rating() == Rating.NOT_ASSESSABLE
                || assessment.override() != null) {
            schedule(prose, one);
        } else {
            prose.say(id(one, "schedule"), in.get("compose.target.rated", in.rated(one)));
        }
        if (!in.evaluation().finalYear()) {
            trend(prose, id(one, "trend"), one, false);
        }
    }

    /// “2023年，服务业增加值总量规模为 885 亿元”; empty where nothing was observed.
    String measured(ReportedTarget one) {
        Target target = one.target();
        return in.attainments().value(target, one.assessment().judgement()).map(value -> {
            if (target.kind() instanceof TargetKind.Milestone) {
                return in.get("compose.target.done", period(one), target.name(), value);
            }
            return in.get("compose.target.measured", period(one), target.name(), value + status(one));
        }).orElse("");
    }

    private void value(Prose prose, String id, ReportedTarget one) {
        Target target = one.target();
        String measured = measured(one);
        if (target.kind() instanceof TargetKind.Milestone) {
            prose.say(id,
                    measured.isEmpty() ? in.get("compose.target.no-record", period(one), target.name()) : measured,
                    notes(one, BaseValue.of(in, target)));
            return;
        }
        BaseValue base = BaseValue.of(in, target);
        String said = measured.isEmpty() ? in.get("compose.target.no-value", period(one), target.name()) : measured;
        Double from = base.value();
        if (from != null) {
            said += in.get(base(target), in.baseYear(), baseText(target, from));
        } else if (base.applies()) {
            said += in.get("compose.target.no-base", in.baseYear());
        }
        said += in.get("compose.target.wanted", Integer.toString(target.year()), in.wanted(target));
        prose.say(id, said, notes(one, base));
    }

    /// A growth target starts from the growth of the years before.
    private static String base(Target target) {
        return Composition.isAverage(target.kind()) ? "compose.target.base-growth" : "compose.target.base";
    }

    private String baseText(Target target, double from) {
        return target.kind() instanceof TargetKind.RankAtMost
                ? in.get("attainment.rank", FigureText.value(from))
                : FigureText.value(from, TargetText.unit(target));
    }

    private void schedule(Prose prose, ReportedTarget one) {
        Assessment assessment = one.assessment();
        prose.say(id(one, "schedule"), scheduled(one));
        RatingOverride override = assessment.override();
        if (override != null) {
            prose.say(id(one, "by-hand"), in.get("compose.target.by-hand",
                    in.messages().label("rating.", override.rating()), override.author(), override.date().toString(),
                    override.reason()));
        }
    }

    /// By its completion where it has one, else by its distance from the target, or why neither can be said.
    private String scheduled(ReportedTarget one) {
        Assessment assessment = one.assessment();
        String rating = in.messages().label("rating.", assessment.schedule().rating());
        if (assessment.schedule().completion() != null) {
            return in.get("compose.target.schedule", in.progress().schedule(assessment));
        }
        if (assessment.schedule().rating() == Rating.NOT_ASSESSABLE) {
            return in.get("compose.comma", in.missing(one), rating);
        }
        String margin = in.attainments().margin(one.target(), assessment.judgement()).orElse("");
        if (margin.isEmpty()) {
            return in.get("compose.target.rated", in.rated(one));
        }
        return assessment.schedule().noCompletion() == Reason.NOT_APPLICABLE
                ? in.get("compose.target.held", margin, in.rated(one))
                : in.get("compose.target.settled", margin, in.rated(one), in.missing(one));
    }

    /// @param required whether to say what it takes
    void trend(Prose prose, String id, ReportedTarget one, boolean required) {
        if (isSettled(one)) {
            return;
        }
        if (!one.assessment().missedIn().isEmpty()) {
            prose.say(id, in.get("compose.target.trend.missed",
                    in.join(one.assessment().missedIn().stream().map(Composition::year).toList()),
                    in.messages().label("verdict.", one.attainment().verdict())));
            return;
        }
        SentenceText.Parts parts = new SentenceText(in.plan(), in.messages()).of(one.attainment(),
                in.outcome().projection());
        if (one.attainment().judgement() instanceof Judgement.NotAssessable) {
            prose.say(id, in.get("compose.target.trend.unknown", Integer.toString(one.target().year()),
                    parts.verdict()));
            return;
        }
        String words = parts.value() + parts.verdict();
        if (!(one.target().kind() instanceof TargetKind.Milestone)) {
            words = in.get("compose.comma", words, in.messages().label("verdict.", one.attainment().verdict()));
        }
        prose.say(id, required && !parts.required().isEmpty() && isStillNeeded(one)
                ? in.get("compose.semicolon", words, parts.required())
                : words);
    }

    /// What is reached for good, and what only people can judge, has no trend.
    private static boolean isSettled(ReportedTarget one) {
        boolean reached = one.assessment().rating() == Rating.AHEAD
                && one.attainment().verdict() == Verdict.ATTAINED;
        return reached || (one.assessment().reason() == Reason.MANUAL
                && one.attainment().judgement() instanceof Judgement.NotAssessable);
    }

    /// A target that may lose ground and is met all the same needs nothing.
    private boolean isStillNeeded(ReportedTarget one) {
        if (!(one.attainment().required() instanceof RequiredGrowth.Required(Double growth, Double step, _, _))) {
            return false;
        }
        double pace = growth == null ? step == null ? 0 : step : growth;
        return switch (in.plan().indicator(one.target().indicator()).direction()) {
            case RISE -> Tolerance.moreThan(pace, 0);
            case FALL -> Tolerance.moreThan(0, pace);
            case HOLD -> true;
        };
    }

    private List<String> notes(ReportedTarget one, BaseValue base) {
        Footnotes notes = new Footnotes(in.messages());
        List<String> all = new ArrayList<>(notes.of(one.target(), null, observation(one)));
        if (base.value() != null && base.source() != null && !all.contains(notes.of(base.source()))) {
            all.add(1, notes.of(base.source()));
        }
        return all;
    }

    private @Nullable Observation observation(ReportedTarget one) {
        return in.plan().observation(in.plan().series(one.target()), one.assessment().year());
    }

    private String status(ReportedTarget one) {
        Observation seen = observation(one);
        boolean computed = in.observed().isComputed(in.plan().series(one.target()), one.assessment().year());
        return seen == null || computed || NOT_MENTIONED.contains(seen.status()) || seen.value() == null
                ? ""
                : in.get("compose.bracket", in.messages().label("status.", seen.status()));
    }

    /// The year, or the years that count together.
    private String period(ReportedTarget one) {
        int year = one.assessment().year();
        return switch (one.target().kind()) {
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ ->
                in.get("compose.period.sum", in.sinceBase(year));
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                in.get("compose.period.average", in.sinceBase(year));
            case TargetKind.Milestone _ -> in.get("compose.period.until", Integer.toString(year));
            default -> in.get("compose.year", Integer.toString(year));
        };
    }

    private static String id(ReportedTarget one, String what) {
        return "target." + one.id() + "." + what;
    }
}
