package planworkbench.store;

import java.util.Collection;
import java.util.List;

import planworkbench.plan.Evidence;
import planworkbench.plan.Source;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;

/// The areas of work of the plan, in its order.
final class WorkItemTable {

    private static final JsonColumn<Source> SOURCE = JsonColumn.of(Source.class);
    private static final JsonColumn<List<WorkMilestone>> MILESTONES = JsonColumn.listOf(WorkMilestone.class);
    private static final JsonColumn<List<Evidence>> EVIDENCE = JsonColumn.listOf(Evidence.class);

    private final Sql sql;
    private final Places places;

    WorkItemTable(Sql sql) {
        this.sql = sql;
        places = new Places(sql, "work_item", "id");
    }

    List<WorkItem> all() {
        return sql.query("SELECT id, group_name, name, kind, status, source, department, indicators, progress,"
                + " milestones, evidence FROM work_item ORDER BY place",
                row -> new WorkItem(row.text(), row.text(), row.text(), row.oneOf(WorkItemKind.class),
                        row.oneOf(WorkItemStatus.class), SOURCE.readOrNull(row.textOrNull()), row.textOrNull(),
                        JsonColumn.TEXTS.read(row.text()), row.text(), MILESTONES.read(row.text()),
                        EVIDENCE.read(row.text())));
    }

    /// Fills the empty table.
    void fill(Collection<WorkItem> items) {
        int place = 0;
        for (WorkItem item : items) {
            add(item, place++);
        }
    }

    void insert(WorkItem item, int index) {
        add(item, places.open(index));
    }

    private void add(WorkItem item, int place) {
        sql.update("INSERT INTO work_item (id, place, group_name, name, kind, status, source, department, indicators,"
                + " progress, milestones, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                item.id(), place, item.group(), item.name(), item.kind().name(), item.status().name(),
                SOURCE.writeOrNull(item.source()), item.department(), JsonColumn.TEXTS.write(item.indicators()),
                item.progress(), MILESTONES.write(item.milestones()), EVIDENCE.write(item.evidence()));
    }

    void update(WorkItem item) {
        sql.update("UPDATE work_item SET group_name = ?, name = ?, kind = ?, status = ?, source = ?, department = ?,"
                + " indicators = ?, progress = ?, milestones = ?, evidence = ? WHERE id = ?",
                item.group(), item.name(), item.kind().name(), item.status().name(),
                SOURCE.writeOrNull(item.source()), item.department(), JsonColumn.TEXTS.write(item.indicators()),
                item.progress(), MILESTONES.write(item.milestones()), EVIDENCE.write(item.evidence()), item.id());
    }

    void remove(String id, int index) {
        places.remove(id, index);
    }
}
