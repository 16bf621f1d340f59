package planworkbench.wording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.DueDate;
import planworkbench.plan.Evidence;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.text.Messages;

/// An area of work in words: for the page, the report and the history, which tells what differs.
public record WorkItemText(Plan plan, Messages messages) {

    private static final String NONE = "—";

    /// “状态 进行中；进展 已建成…”: only what differs from the other; “名称（组）” where there is no other.
    public String of(WorkItem item, @Nullable WorkItem other) {
        if (other == null) {
            return messages.get("history.figure", item.name(), item.group());
        }
        SequencedMap<String, String> before = properties(other);
        return properties(item).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(entry -> messages.get(entry.getKey()) + " "
                        + (entry.getValue().isBlank() ? NONE : entry.getValue()))
                .collect(Collectors.joining(messages.get("history.correlation.separator")));
    }

    /// 未反馈 · 未开始 · 进行中 · 滞后 · 已完成
    public String status(WorkItemStatus status) {
        return messages.label("work.status.", status);
    }

    /// “2023年6月” or “2023年6月30日”
    public String date(DueDate date) {
        return date.day() == null
                ? messages.get("work.month", Integer.toString(date.month().getYear()), date.month().getMonthValue())
                : date(date.lastDay());
    }

    public String date(LocalDate date) {
        return messages.get("work.day", Integer.toString(date.getYear()), date.getMonthValue(),
                date.getDayOfMonth());
    }

    /// “信创园二期竣工（计划2023年6月，2023年5月20日完成）”
    public String milestone(WorkMilestone milestone) {
        LocalDate done = milestone.done();
        return done == null
                ? messages.get("work.milestone.open", milestone.text(), date(milestone.due()))
                : messages.get("work.milestone.done", milestone.text(), date(milestone.due()), date(done));
    }

    private SequencedMap<String, String> properties(WorkItem item) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("form.name", item.name());
        properties.put("work.group", item.group());
        properties.put("work.kind", messages.label("work.kind.", item.kind()));
        properties.put("work.status", status(item.status()));
        properties.put("form.department", department(item.department()));
        properties.put("work.indicators", listed(item.indicators().stream().map(this::indicator).toList()));
        properties.put("work.progress", item.progress());
        properties.put("work.milestones", listed(item.milestones().stream().map(this::milestone).toList()));
        properties.put("work.evidence", listed(item.evidence().stream().map(this::evidence).toList()));
        properties.put("form.source", source(item.source()));
        return properties;
    }

    private String evidence(Evidence file) {
        return file.note().isEmpty() ? file.name() : messages.get("history.figure", file.name(), file.note());
    }

    private String listed(List<String> words) {
        return String.join(messages.get("formula.and"), words);
    }

    private static String source(@Nullable Source source) {
        return source == null ? "" : source.quote().isEmpty() ? source.document() : source.quote();
    }

    private String department(@Nullable String id) {
        Department department = id == null ? null : plan.departments().get(id);
        return department == null ? "" : department.name();
    }

    private String indicator(String code) {
        Indicator indicator = plan.indicators().get(code);
        return indicator == null ? code : indicator.name();
    }
}
