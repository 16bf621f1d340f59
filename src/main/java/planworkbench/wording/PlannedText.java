package planworkbench.wording;

import java.util.Map;

import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What a plan wants a target to have reached by year, in words.
record PlannedText(Messages messages) {

    /// “2023 年计划 800 亿元”; of a year without a value, which ones it lies between: “2023 年无计划值，按 2022 年计划 770
    /// 亿元与 2025 年目标值直线插值”.
    String of(Target target, int baseYear, int year) {
        Double stated = target.planned().get(year);
        if (stated != null) {
            return stated(target, year, stated);
        }
        if (year >= target.year()) {
            return messages.get("planned.goal", Integer.toString(target.year()));
        }
        Map.Entry<Integer, Double> before = target.planned().lowerEntry(year);
        Map.Entry<Integer, Double> after = target.planned().higherEntry(year);
        return messages.get("planned.between", Integer.toString(year),
                before == null
                        ? messages.get("planned.base", Integer.toString(baseYear))
                        : stated(target, before.getKey(), before.getValue()),
                after == null
                        ? messages.get("planned.goal", Integer.toString(target.year()))
                        : stated(target, after.getKey(), after.getValue()));
    }

    private String stated(Target target, int year, double value) {
        return messages.get("planned.stated", Integer.toString(year),
                FigureText.value(value, TargetText.unit(target)));
    }
}
