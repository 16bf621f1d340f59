package planworkbench.ui.evaluation.work;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;

/// What the list is narrowed to.
///
/// @param status null for all
/// @param department its id; null for all
/// @param late only items with a milestone that is overdue
/// @param text words, each of which must occur in name, group or progress
record WorkFilter(@Nullable WorkItemStatus status, @Nullable String department, boolean late, String text) {

    static final WorkFilter ALL = new WorkFilter(null, null, false, "");

    boolean accepts(WorkItem item, LocalDate day) {
        return (status == null || status == item.status())
                && (department == null || department.equals(item.department()))
                && (!late || item.milestones().stream().anyMatch(milestone -> milestone.isOverdue(day)))
                && holdsWords(item);
    }

    private boolean holdsWords(WorkItem item) {
        String all = (item.name() + " " + item.group() + " " + item.progress()).toLowerCase(Locale.ROOT);
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    WorkFilter withStatus(@Nullable WorkItemStatus wanted) {
        return new WorkFilter(wanted, department, late, text);
    }

    WorkFilter withDepartment(@Nullable String wanted) {
        return new WorkFilter(status, wanted, late, text);
    }

    WorkFilter withLate(boolean only) {
        return new WorkFilter(status, department, only, text);
    }

    WorkFilter withText(String typed) {
        return new WorkFilter(status, department, late, typed);
    }
}
