package planworkbench.wording;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.assessment.nextplan.BaseFigure;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.Pace;
import planworkbench.assessment.nextplan.ProposalFinding;
import planworkbench.assessment.nextplan.ProposedLevel;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// Proposals for the next plan, in words.
public record NextPlanText(NextPlan next, Messages messages) {

    private static final String PERCENT = "%";
    private static final String NOTHING = "—";
    private static final int DECIMALS = 2;
    private static final double ALL = 100;

    /// “吴中区2026—2030年规划目标建议表”.
    public String title() {
        return messages.get("next.title", next.plan().region(), year(next.terms().baseYear() + 1),
                year(next.terms().targetYear()));
    }

    /// What the present plan asks for.
    public String present(ProposedTarget one) {
        return new TargetText(next.plan(), messages).wanted(one.present());
    }

    /// “1,102.79 亿元（有望达标）”; what was observed is met or not.
    public String outcome(ProposedTarget one) {
        Attainment outcome = one.outcome();
        String verdict = outcome.observed() && outcome.verdict() != Verdict.ATTAINED
                && outcome.verdict() != Verdict.UNKNOWN
                        ? messages.get("next.missed")
                        : messages.label("verdict.", outcome.verdict());
        String told = outcome.observed() || outcome.verdict() == Verdict.UNKNOWN
                ? verdict
                : messages.get("next.projected-verdict", verdict);
        return new AttainmentText(messages).value(one.present(), outcome.judgement())
                .map(value -> messages.get("next.with", value, told)).orElse(verdict);
    }

    /// “1,102.79（推演）”, or why there is none.
    public String base(ProposedTarget one) {
        String figure = baseFigure(one);
        return switch (one.base()) {
            case BaseFigure.Missing(var reason) -> messages.label("reason.", reason);
            case BaseFigure.NotNeeded _ -> NOTHING;
            case BaseFigure base when base.isActual() -> figure;
            case BaseFigure _ -> messages.get("next.base.projected", figure);
        };
    }

    /// The figure alone, in the unit of what it measures; “—” where there is none.
    public String baseFigure(ProposedTarget one) {
        Double known = one.base().known();
        return known == null
                ? NOTHING
                : FigureText.value(known, one.base() instanceof BaseFigure.Growth ? PERCENT : baseUnit(one));
    }

    /// What the figure is, in a word or two: “实绩”, “推演”, “2021—2025年年均，推演”.
    public String baseKind(ProposedTarget one) {
        return switch (one.base()) {
            case BaseFigure.Actual _ -> messages.get("next.base.actual");
            case BaseFigure.Projected _ -> messages.get("next.base.is-projected");
            case BaseFigure.Growth growth -> messages.get("next.base.average", messages.get(
                    growth.actual() ? "next.base.actual" : "next.base.is-projected"));
            case BaseFigure.Missing(var reason) -> messages.label("reason.", reason);
            case BaseFigure.NotNeeded _ -> messages.get("next.base.none");
        };
    }

    /// Where a base comes from, in a sentence.
    public String baseOrigin(ProposedTarget one) {
        return switch (one.base()) {
            case BaseFigure.Actual _ -> messages.get("next.base.actual-of", baseYear());
            case BaseFigure.Projected(double _, Integer since) when since != null ->
                messages.get("next.base.projected-since", baseYear(), year(since));
            case BaseFigure.Projected _ -> messages.get("next.base.projected-of", baseYear());
            case BaseFigure.Growth(double _, int from, boolean actual) ->
                messages.get(actual ? "next.base.growth-actual" : "next.base.growth-projected", year(from), baseYear());
            case BaseFigure.Missing(var reason) -> messages.label("reason.", reason);
            case BaseFigure.NotNeeded _ -> messages.get("next.base.not-needed");
        };
    }

    private String baseUnit(ProposedTarget one) {
        return next.plan().indicator(one.present().indicator()).unit().symbol();
    }

    /// A number with its unit; both ends of a range.
    public String level(Target target, ProposedLevel level) {
        String unit = TargetText.unit(target);
        return level.upTo() == null
                ? FigureText.value(level.value(), unit)
                : messages.get("next.range", FigureText.value(level.value()), FigureText.value(level.upTo(), unit));
    }

    /// The target as the next plan would word it: “超过 1,360 亿元”; “需人工提出” where nothing was computed, “…（沿用）” where it
    /// states no number.
    public String wanted(ProposedTarget one) {
        return switch (one.outlook()) {
            case ByHand _ -> messages.get("next.by-hand");
            case AsBefore _ -> messages.get("next.wanted-as-before", carried(one));
            case Numbers _ -> carried(one);
        };
    }

    /// What a plan that is carried on asks for, whether it was computed or not.
    public String carried(ProposedTarget one) {
        return new TargetText(next.period(), messages).wanted(one.target());
    }

    /// Why nobody but people can propose.
    public String reason(ProposedTarget one, ByHand byHand) {
        return switch (one.present().kind()) {
            case TargetKind.RankAtMost _ -> messages.get("next.reason.rank");
            case TargetKind.FullCoverage _ -> messages.get("next.reason.full");
            case TargetKind.Milestone _ -> messages.get("next.reason.milestone");
            default -> byHand.reason() != Reason.NO_DATA
                    ? messages.label("reason.", byHand.reason())
                    : lacking(one, byHand);
        };
    }

    /// What the series has of the years that it takes, with its name where it is not the target's own.
    private String lacking(ProposedTarget one, ByHand byHand) {
        Integer until = byHand.until();
        String lacking = until == null
                ? messages.get("next.reason.nothing")
                : until >= next.terms().targetYear()
                        ? messages.get("next.reason.gap")
                        : messages.get(byHand.projected() ? "next.reason.until" : "next.reason.observed-until",
                                year(until));
        return byHand.series().equals(next.plan().series(one.present()))
                ? lacking
                : messages.get("next.reason.of-other", next.plan().seriesName(byHand.series()), lacking);
    }

    /// “83.5%”; what chance does not touch is reached or not.
    public String probability(ProposedTarget one) {
        return switch (one.outlook()) {
            case Numbers numbers when numbers.certain() ->
                messages.get(numbers.chosen().probability() >= 1 ? "next.certain" : "next.never");
            case Numbers numbers -> probability(numbers.chosen().probability());
            case AsBefore(double probability) -> probability(probability);
            case ByHand _ -> "";
        };
    }

    public static String probability(double probability) {
        return NumberText.format(probability * ALL, 1) + PERCENT;
    }

    /// A probability that was asked for: “70%”.
    public static String wantedProbability(double probability) {
        return FigureText.value(probability * ALL, PERCENT);
    }

    /// “+4.28%”, “+0.22 个百分点” a year; empty where none follows.
    public String pace(Target target, @Nullable Pace pace) {
        return pace == null ? "" : yearly(target, pace.step(), pace.yearly());
    }

    /// “历史最好 7.1%”, “超过历史最好 7.1%”; that there is too little to tell.
    public String history(Target target, @Nullable Pace pace) {
        return pace == null ? "" : switch (pace.effort()) {
            case NO_HISTORY -> messages.get("next.no-history");
            case WITHIN_HISTORY -> messages.get("next.within-history",
                    yearly(target, pace.step(), pace.historyBest().orElseThrow()));
            case BEYOND_HISTORY -> messages.get("next.beyond-history",
                    yearly(target, pace.step(), pace.historyBest().orElseThrow()));
        };
    }

    private String yearly(Target target, boolean step, double value) {
        return step
                ? FigureText.difference(value, TargetText.unit(target), messages.get("unit.points"))
                : NumberText.signed(value * ALL, DECIMALS) + PERCENT;
    }

    /// One finding, with the names of all targets it is about.
    public String of(ProposalFinding finding) {
        List<String> targets = finding.targets();
        return switch (finding) {
            case ProposalFinding.EasierThanBase(var _, double proposed, double base, boolean actual) ->
                messages.get(actual ? "next.finding.base-actual" : "next.finding.base-projected", name(targets, 0),
                        figure(targets, 0, proposed), baseYear(), figure(targets, 0, base));
            case ProposalFinding.EasierThanReached(var _, double proposed, double reached, boolean actual) ->
                messages.get(actual ? "next.finding.reached" : "next.finding.reached-projected", name(targets, 0),
                        figure(targets, 0, proposed), figure(targets, 0, reached));
            case ProposalFinding.WithoutBase _ ->
                messages.get("next.finding.without-base", baseYear(), targets.size(), names(targets));
            case ProposalFinding.EasierThanPresent(var _, double proposed, double present) ->
                messages.get("next.finding.present", name(targets, 0), figure(targets, 0, proposed),
                        figure(targets, 0, present));
            case ProposalFinding.AsksForNothing(var _, double exact) ->
                messages.get("next.finding.nothing", name(targets, 0), figure(targets, 0, exact));
            case ProposalFinding.ShareOfParts(var _, double share, double computed) ->
                messages.get("next.finding.share", name(targets, 0), figure(targets, 0, share), name(targets, 1),
                        name(targets, 2), figure(targets, 0, computed));
            case ProposalFinding.ImpliedWhole(var _, String whole, double needed, double low, double high) ->
                messages.get("next.finding.implied-whole", name(targets, 0), name(targets, 1),
                        next.plan().indicator(whole).name(), amount(whole, needed), amount(whole, low),
                        amount(whole, high));
            case ProposalFinding.PartAboveWhole(var _, double part, double whole) ->
                messages.get("next.finding.part", name(targets, 0), figure(targets, 0, part), name(targets, 1),
                        figure(targets, 1, whole));
            case ProposalFinding.BrokenIdentity(var _, String identity, double stated, double computed) ->
                messages.get("next.finding.identity", identity, name(targets, 0), figure(targets, 0, stated),
                        names(targets.subList(1, targets.size())), figure(targets, 0, computed));
            case ProposalFinding.GrowthBehind(var _, double own, double other) ->
                messages.get("next.finding.growth", name(targets, 0), name(targets, 1), FigureText.growth(own),
                        name(targets, 2), FigureText.growth(other));
            case ProposalFinding.GrowthAndLevel(var _, double stated, double level, double implied, double needed) ->
                messages.get("next.finding.growth-level", name(targets, 0), growth(stated), baseYear(),
                        figure(targets, 1, needed), name(targets, 1), figure(targets, 1, level), growth(implied));
            case ProposalFinding.OfThePlan(var _, var found) ->
                messages.get("next.finding.plan", names(targets),
                        new ConsistencyText(next.asked(), messages).of(found));
        };
    }

    /// As a target writes it: 5.4%, not 5.40%.
    private static String growth(double fraction) {
        return FigureText.value(fraction * ALL, PERCENT);
    }

    private String amount(String indicator, double value) {
        return FigureText.value(value, next.plan().indicator(indicator).unit().symbol());
    }

    private Target target(List<String> targets, int index) {
        return Objects.requireNonNull(next.plan().targets().get(targets.get(index)));
    }

    private String figure(List<String> targets, int index, double value) {
        return FigureText.value(value, TargetText.unit(target(targets, index)));
    }

    private String name(List<String> targets, int index) {
        Target target = target(targets, index);
        return messages.get("next.name", target.id(), target.name());
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> name(List.of(id), 0)).collect(Collectors.joining(messages.get("next.and")));
    }

    /// Whether a proposal can be typed over: a range to be kept has two numbers.
    public static boolean takesOneNumber(ProposedTarget one) {
        return one.outlook() instanceof Numbers && !(one.present().kind() instanceof TargetKind.Within);
    }

    private String baseYear() {
        return year(next.terms().baseYear());
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
