package planworkbench.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.ScheduleProgress;
import planworkbench.assessment.ScheduleProgress.PathShare;
import planworkbench.assessment.Way;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SchedulePath;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// The path that a rating follows, and what the others would say, in words.
record SchedulePathText(Plan plan, Messages messages) {

    /// Which path the rating follows and where it would have to be by now; empty where a completion is wanted and not known.
    /// Of planned values also which they are: “所用路径：计划进度（年度计划值），2023 年应达 800 亿元（27.4%）：2023 年计划 800 亿元，……”.
    String used(Assessment assessment) {
        ScheduleProgress schedule = assessment.schedule();
        PathShare used = schedule.of(schedule.inForce());
        if (used == null) {
            boolean unused = !assessment.target().planned().isEmpty()
                    && schedule.noCompletion() == Reason.NOT_APPLICABLE;
            return unused ? messages.get("planned.unused") : "";
        }
        String path = path("progress.path", assessment, schedule.inForce(), used);
        Way way = assessment.way();
        return schedule.inForce() != SchedulePath.PLANNED || way == null
                ? path
                : messages.get("planned.path", path, planned(assessment.target(), assessment.year()),
                        PrintedArithmetic.share(way, used.value(),
                                share -> ProgressText.share(share, ProgressText.SHARE_DECIMALS)));
    }

    /// What the paths that are not followed say, those that would change the rating first; empty where there are none.
    String others(Assessment assessment) {
        ScheduleProgress schedule = assessment.schedule();
        List<String> differing = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (SchedulePath path : SchedulePath.values()) {
            PathShare share = schedule.of(path);
            if (share == null || path == schedule.inForce()) {
                continue;
            }
            if (share.rating() == schedule.rating()) {
                same.add(path("progress.path.same", assessment, path, share));
            } else {
                differing.add(path(differing.isEmpty() ? "progress.path.differs" : "planned.differs-too", assessment,
                        path, share));
            }
        }
        return Stream.concat(differing.stream(), same.stream())
                .collect(Collectors.joining(messages.get("planned.paths-separator")));
    }

    private String path(String key, Assessment assessment, SchedulePath path, PathShare share) {
        String unit = plan.indicator(assessment.target().indicator()).unit().symbol();
        return messages.get(key, messages.label("schedule-path.", path), Integer.toString(assessment.year()),
                FigureText.value(share.value(), unit),
                ProgressText.share(share.share(), ProgressText.SHARE_DECIMALS),
                messages.label("rating.", share.rating()));
    }

    /// “2023 年计划 800 亿元”; of a year without a value, which ones it lies between: “2023 年无计划值，按 2022 年计划 770
    /// 亿元与 2025 年目标值直线插值”.
    private String planned(Target target, int year) {
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
                        ? messages.get("planned.base", Integer.toString(plan.baseYear()))
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
