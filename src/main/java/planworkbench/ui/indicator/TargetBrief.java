package planworkbench.ui.indicator;

import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// A target in signs: “≥ 1,075”, “年均 ≥ 7%”. The unit stands in a column of its own.
record TargetBrief(Plan plan, Messages messages) {

    String of(Target target) {
        return switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> "≥ " + FigureText.value(value);
            case TargetKind.MoreThan(double value) -> "> " + FigureText.value(value);
            case TargetKind.AtMost(double value) -> "≤ " + FigureText.value(value);
            case TargetKind.LessThan(double value) -> "< " + FigureText.value(value);
            case TargetKind.Within(double low, double high) -> range(low, high);
            case TargetKind.RangePerYear(double low, double high) ->
                messages.get("indicator.target.a-year", range(low, high));
            case TargetKind.CumulativeAtLeast(double total) ->
                messages.get("indicator.target.in-all", "≥ " + FigureText.value(total));
            case TargetKind.CumulativeRange(double low, double high) ->
                messages.get("indicator.target.in-all", range(low, high));
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure measure) ->
                messages.get("indicator.target.since", Integer.toString(plan.baseYear()), change(change, measure));
            case TargetKind.AverageGrowthAtLeast(double percent) ->
                messages.get("indicator.target.average", FigureText.value(percent, "%"));
            case TargetKind.GrowthAbove(String comparator) -> "> " + plan.indicator(comparator).name();
            case TargetKind.GrowthInStep(String comparator, double _) -> "≈ " + plan.indicator(comparator).name();
            case TargetKind.AboveBenchmark(String region) -> "> " + region;
            case TargetKind.RankAtMost(int rank) -> messages.get("attainment.rank", Integer.toString(rank));
            case TargetKind.FullCoverage _ -> "100%";
            case TargetKind.Milestone _ -> messages.get("target.milestone");
        };
    }

    private static String change(double change, TargetKind.ChangeMeasure measure) {
        String unit = measure == TargetKind.ChangeMeasure.PERCENT ? "%" : "";
        String sign = change > 0 ? "+" : "";
        return sign + FigureText.value(change) + unit;
    }

    private static String range(double low, double high) {
        return FigureText.value(low) + "–" + FigureText.value(high);
    }
}
