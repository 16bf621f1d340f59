package planworkbench.wording;

import java.util.List;
import java.util.stream.Collectors;

import planworkbench.assessment.WorkCounts;
import planworkbench.assessment.WorkOverview;
import planworkbench.plan.WorkItemStatus;
import planworkbench.text.Messages;

/// How far the areas of work have come, in a sentence: for the page and the report.
public record WorkOverviewText(Messages messages) {

    /// In the order in which a sentence names them.
    private static final List<WorkItemStatus> ORDER = List.of(WorkItemStatus.DONE, WorkItemStatus.UNDER_WAY,
            WorkItemStatus.DELAYED, WorkItemStatus.NOT_STARTED, WorkItemStatus.NOT_REPORTED);

    /// “截至2023年12月31日，36项重点任务中，已完成4项，进行中25项，滞后3项；里程碑48个，已完成30个，逾期3个。”
    public String counts(WorkOverview overview) {
        WorkCounts all = overview.all();
        String day = messages.get("work.day", Integer.toString(overview.at().getYear()),
                overview.at().getMonthValue(), overview.at().getDayOfMonth());
        String milestones = all.milestones() == 0
                ? ""
                : messages.get("work.sentence.milestones", all.milestones(), all.reached(), all.overdue());
        return messages.get("work.sentence", day, all.total(), counts(all), milestones);
    }

    /// “已完成4项，进行中25项，滞后3项”: those that there are.
    public String counts(WorkCounts counts) {
        return ORDER.stream().filter(status -> counts.of(status) > 0)
                .map(status -> messages.get("work.sentence.count", messages.label("work.status.", status),
                        counts.of(status)))
                .collect(Collectors.joining(messages.get("work.sentence.separator")));
    }
}
