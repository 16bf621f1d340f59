package planworkbench.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import planworkbench.plan.Department;
import planworkbench.plan.Plan;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkMilestone;

/// How far the areas of work of a plan have come at a day (重点任务进展), counted from the items themselves, so that a
/// sentence and the list cannot differ.
///
/// @param at the day; milestones that were reached later are still open on it
/// @param all of the plan
/// @param groups of the plan (功能定位, 生产性服务业 …), in its order
/// @param zones the parts of the district (东部片区 …) that the framework of the plan names, in its order: an item of kind
///     [WorkItemKind#FRAMEWORK] whose name has a colon names one, and every item whose name begins like that belongs to it
/// @param departments who is responsible, by name, in the plan's order; the last has an empty name where some item has none
/// @param overdue the milestones whose time was over, the oldest first
public record WorkOverview(LocalDate at, WorkCounts all, List<Part> groups, List<Part> zones,
        List<Part> departments, List<Overdue> overdue) {

    /// A group or a zone.
    public record Part(String name, List<WorkItem> items, WorkCounts counts) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /// A milestone that was due before the day and not reached by it.
    public record Overdue(WorkItem item, WorkMilestone milestone) {}

    public WorkOverview {
        groups = List.copyOf(groups);
        zones = List.copyOf(zones);
        departments = List.copyOf(departments);
        overdue = List.copyOf(overdue);
    }

    public static WorkOverview of(Plan plan, LocalDate at) {
        Collection<WorkItem> items = plan.workItems().values();
        List<String> zones = items.stream().filter(item -> item.kind() == WorkItemKind.FRAMEWORK)
                .map(WorkItem::beforeColon).filter(zone -> !zone.isEmpty()).distinct().toList();
        return new WorkOverview(at, WorkCounts.of(items, at), parts(items, WorkItem::group, at),
                parts(items.stream().filter(item -> zones.contains(item.beforeColon())).toList(),
                        WorkItem::beforeColon, at),
                parts(inOrderOfDepartments(plan), item -> department(plan, item), at), overdue(items, at));
    }

    private static List<WorkItem> inOrderOfDepartments(Plan plan) {
        List<String> order = List.copyOf(plan.departments().keySet());
        return plan.workItems().values().stream().sorted(Comparator.comparingInt(
                item -> item.department() == null ? order.size() : order.indexOf(item.department()))).toList();
    }

    private static String department(Plan plan, WorkItem item) {
        Department department = item.department() == null ? null : plan.departments().get(item.department());
        return department == null ? "" : department.name();
    }

    private static List<Part> parts(Collection<WorkItem> items, Function<WorkItem, String> part, LocalDate at) {
        SequencedMap<String, List<WorkItem>> byPart = new LinkedHashMap<>();
        items.forEach(item -> byPart.merge(part.apply(item), List.of(item), WorkOverview::joined));
        return byPart.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue(), WorkCounts.of(entry.getValue(), at)))
                .toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Overdue> overdue(Collection<WorkItem> items, LocalDate at) {
        return items.stream().flatMap(item -> item.milestones().stream()
                .filter(milestone -> milestone.isOverdue(at)).map(milestone -> new Overdue(item, milestone)))
                .sorted(Comparator.comparing(late -> late.milestone().due().lastDay())).toList();
    }
}
