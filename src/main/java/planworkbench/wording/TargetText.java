package planworkbench.wording;

import java.util.stream.Collectors;

import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What a target asks for, in a few words: 超 1,000 亿元, 高于苏州市平均, 每年 1–2 个.
public record TargetText(Plan plan, Messages messages) {

    private static final String A_YEAR = "/年";

    public String wanted(Target target) {
        return switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> messages.get("target.at-least", figure(target, value));
            case TargetKind.MoreThan(double value) -> messages.get("target.more-than", figure(target, value));
            case TargetKind.AtMost(double value) -> messages.get("target.at-most", figure(target, value));
            case TargetKind.LessThan(double value) -> messages.get("target.less-than", figure(target, value));
            case TargetKind.Within(double low, double high) ->
                messages.get("target.within", FigureText.value(low), figure(target, high));
            case TargetKind.RangePerYear(double low, double high) ->
                messages.get("target.range-per-year", FigureText.value(low), figure(target, high));
            case TargetKind.CumulativeAtLeast(double total) ->
                messages.get("target.cumulative-at-least", figure(target, total));
            case TargetKind.CumulativeRange(double low, double high) ->
                messages.get("target.cumulative-range", FigureText.value(low), figure(target, high));
            case TargetKind.ChangeSinceBase change -> change(target, change);
            case TargetKind.AverageGrowthAtLeast(double percent) ->
                messages.get("target.average-growth", FigureText.value(percent, "%"));
            case TargetKind.GrowthAbove(String comparator) ->
                messages.get("target.growth-above", plan.indicator(comparator).name());
            case TargetKind.GrowthInStep(String comparator, double tolerance) ->
                messages.get("target.growth-in-step", plan.indicator(comparator).name(), points(tolerance));
            case TargetKind.AboveBenchmark(String region) -> messages.get("target.above-benchmark", region);
            case TargetKind.RankAtMost(int rank) -> rank == 1
                    ? messages.get("target.rank-first")
                    : messages.get("target.rank", Integer.toString(rank));
            case TargetKind.FullCoverage _ -> messages.get("target.full-coverage");
            case TargetKind.Milestone _ -> messages.get("target.milestone");
        };
    }

    /// “2021年 760 亿元，2022年 800 亿元”: what the plan wants reached in single years; empty where it states nothing.
    public String planned(Target target) {
        return target.planned().entrySet().stream().map(each -> messages.get("planned.value",
                Integer.toString(each.getKey()), figure(target, each.getValue())))
                .collect(Collectors.joining(messages.get("planned.separator")));
    }

    /// The unit of a target's value and margin, without the “a year” that its wording already says.
    public static String unit(Target target) {
        String unit = target.unit().symbol();
        return unit.endsWith(A_YEAR) ? unit.substring(0, unit.length() - A_YEAR.length()) : unit;
    }

    private String change(Target target, TargetKind.ChangeSinceBase change) {
        double size = StrictMath.abs(change.change());
        String amount = switch (change.measure()) {
            case PERCENT -> FigureText.value(size, "%");
            case ABSOLUTE -> plan.indicator(target.indicator()).unit().isPercent()
                    ? points(size)
                    : figure(target, size);
        };
        String base = Integer.toString(plan.baseYear());
        return change.change() < 0
                ? messages.get("target.fall-since", base, amount)
                : messages.get("target.rise-since", base, amount);
    }

    private String points(double value) {
        return FigureText.value(value, messages.get("unit.points"));
    }

    private static String figure(Target target, double value) {
        return FigureText.value(value, unit(target));
    }
}
