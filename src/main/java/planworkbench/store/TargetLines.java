package planworkbench.store;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.ReadableName;
import planworkbench.plan.Target;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.store.HistoryEntry.Subject;

/// Checks changes of targets and takes them apart into lines.
final class TargetLines {

    private final Plan plan;
    private final Draft draft;

    TargetLines(Plan plan, Draft draft) {
        this.plan = plan;
        this.draft = draft;
    }

    void requireTarget(String id) {
        if (draft.targets().get(id) == null) {
            throw new ChangeRefused(Reason.UNKNOWN_TARGET, id);
        }
    }

    void put(Target target) {
        if (!ReadableName.hasLength(target.id()) || !ReadableName.isVisible(target.id())
                || !ReadableName.hasLength(target.name()) || !ReadableName.isVisible(target.name())) {
            throw new ChangeRefused(Reason.NAME, target.id());
        }
        requireIndicator(target.indicator());
        String comparator = target.kind().comparator();
        if (comparator != null) {
            requireIndicator(comparator);
        }
        if (target.year() <= plan.baseYear()) {
            throw new ChangeRefused(Reason.TARGET_YEAR, Integer.toString(target.year()));
        }
        Integer outside = target.plannedOutside(plan.baseYear());
        if (outside != null) {
            throw new ChangeRefused(Reason.PLANNED_YEAR, Integer.toString(outside));
        }
        line(target.id(), target);
    }

    void remove(String id) {
        line(id, null);
    }

    private void line(String id, @Nullable Target now) {
        Target old = draft.targets().get(id);
        if (now == null || !now.equals(old)) {
            int place = old == null ? draft.targets().now().size() : now == null ? draft.targets().place(id) : 0;
            draft.add(new Line(new Subject.OfTarget(id, old, now), place));
        }
    }

    private void requireIndicator(String code) {
        if (draft.indicators().get(code) == null) {
            throw new ChangeRefused(Reason.UNKNOWN_INDICATOR, code);
        }
    }
}
