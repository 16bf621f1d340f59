package planworkbench.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;

/// How many areas of work have each status, and how many of their milestones were reached.
///
/// @param byStatus every status is a key
/// @param milestones all of them
/// @param reached those that were reached by the day
/// @param overdue those that were due before the day and not reached by it
public record WorkCounts(Map<WorkItemStatus, Integer> byStatus, int milestones, int reached, int overdue) {

    public WorkCounts {
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
    }

    static WorkCounts of(Collection<WorkItem> items, LocalDate at) {
        Map<WorkItemStatus, Integer> counts = new EnumMap<>(WorkItemStatus.class);
        for (WorkItemStatus status : WorkItemStatus.values()) {
            counts.put(status, 0);
        }
        items.forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        List<WorkMilestone> milestones = items.stream().flatMap(item -> item.milestones().stream()).toList();
        return new WorkCounts(counts, milestones.size(),
                (int) milestones.stream().filter(milestone -> milestone.isDone(at)).count(),
                (int) milestones.stream().filter(milestone -> milestone.isOverdue(at)).count());
    }

    public int of(WorkItemStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    public int total() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Those of which anything was reported.
    public int reported() {
        return total() - of(WorkItemStatus.NOT_REPORTED);
    }
}
