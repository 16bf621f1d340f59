package planworkbench.store;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ReadableName;
import planworkbench.plan.WorkItem;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.store.HistoryEntry.Subject;

/// Checks changes of areas of work and takes them apart into lines.
final class WorkItemLines {

    private final Draft draft;
    private final IndicatorLines indicators;

    WorkItemLines(Draft draft, IndicatorLines indicators) {
        this.draft = draft;
        this.indicators = indicators;
    }

    void put(WorkItem item) {
        requireReadable(item.id(), item);
        requireReadable(item.name(), item);
        requireReadable(item.group(), item);
        item.indicators().forEach(indicators::require);
        if (item.department() != null) {
            indicators.requireDepartment(item.department());
        }
        line(item.id(), item);
    }

    void remove(String id) {
        if (draft.workItems().get(id) == null) {
            throw new ChangeRefused(Reason.UNKNOWN_WORK_ITEM, id);
        }
        line(id, null);
    }

    private static void requireReadable(String name, WorkItem item) {
        if (!ReadableName.hasLength(name) || !ReadableName.isVisible(name)) {
            throw new ChangeRefused(Reason.NAME, item.id());
        }
    }

    private void line(String id, @Nullable WorkItem now) {
        WorkItem old = draft.workItems().get(id);
        if (!Objects.equals(old, now)) {
            int place = old == null ? draft.workItems().now().size() : now == null ? draft.workItems().place(id) : 0;
            draft.add(new Line(new Subject.OfWorkItem(id, old, now), place));
        }
    }
}
