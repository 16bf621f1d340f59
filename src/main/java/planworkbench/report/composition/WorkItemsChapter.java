package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;

/// 重点任务进展: how far the areas of work have come, by group and one by one.
record WorkItemsChapter(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        List<WorkItem> items = List.copyOf(in.plan().workItems().values());
        if (items.isEmpty()) {
            draft.say("work.none", in.get("compose.work.none"));
        } else {
            overview(draft, items);
            list(draft, items);
        }
        draft.author("work.author", in.get("compose.work.author"), in.get("compose.work.author.hint"));
    }

    private void overview(Draft draft, List<WorkItem> items) {
        draft.section(in.get("compose.work.overview"));
        Prose prose = draft.prose();
        prose.say("work.kinds", in.get("compose.work.kinds", items.size(), kinds(items)));
        Map<WorkItemStatus, Integer> counts = counts(items);
        int silent = counts.getOrDefault(WorkItemStatus.NOT_REPORTED, 0);
        if (silent == items.size()) {
            prose.say("work.statuses", in.get("compose.work.silent"));
        } else {
            prose.say("work.statuses", in.get("compose.work.statuses", String.join(
                    in.get("evaluation.count.between"), counts.entrySet().stream()
                            .map(entry -> in.get("evaluation.count", entry.getValue(),
                                    in.messages().label("work.status.", entry.getKey())))
                            .toList())));
        }
        List<WorkItem> delayed = items.stream().filter(item -> item.status() == WorkItemStatus.DELAYED).toList();
        if (!delayed.isEmpty()) {
            prose.say("work.delayed",
                    in.get("compose.work.delayed", in.join(delayed.stream().map(WorkItem::name).toList())));
        }
        prose.say("work.table", in.get("compose.work.table.intro", draft.nextTable()));
        draft.add(prose);
        draft.table("work.groups", in.get("compose.work.groups"), groupColumns(), groupRows(items), "");
    }

    private String kinds(List<WorkItem> items) {
        Map<WorkItemKind, Integer> counts = new EnumMap<>(WorkItemKind.class);
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return String.join(in.get("evaluation.count.between"),
                counts.entrySet().stream().map(entry -> in.get("evaluation.count", entry.getValue(),
                        in.messages().label("work.kind.", entry.getKey()))).toList());
    }

    /// Every status is a key.
    private static Map<WorkItemStatus, Integer> counts(List<WorkItem> items) {
        Map<WorkItemStatus, Integer> counts = new EnumMap<>(WorkItemStatus.class);
        for (WorkItemStatus status : order()) {
            counts.put(status, 0);
        }
        items.forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        return counts;
    }

    /// What is done first.
    private static List<WorkItemStatus> order() {
        return List.of(WorkItemStatus.values()).reversed();
    }

    private List<DataTable.Column> groupColumns() {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(in.words(in.get("compose.column.group"), 24));
        columns.add(in.figures(in.get("compose.column.total"), 10));
        order().forEach(status -> columns.add(in.figures(in.messages().label("work.status.", status), 12)));
        return columns;
    }

    private List<DataTable.Row> groupRows(List<WorkItem> items) {
        Map<String, List<WorkItem>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(item.group(), _ -> new ArrayList<>()).add(item));
        return Stream.concat(groups.entrySet().stream().map(group -> row(group.getKey(), group.getKey(),
                group.getValue())), Stream.of(row("all", in.get("compose.work.all"), items))).toList();
    }

    private static DataTable.Row row(String id, String name, List<WorkItem> items) {
        Map<WorkItemStatus, Integer> counts = counts(items);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Composition.count(items.size())));
        order().forEach(status -> cells.add(Composition.count(counts.getOrDefault(status, 0))));
        return new DataTable.Row(id, cells);
    }

    private void list(Draft draft, List<WorkItem> items) {
        draft.section(in.get("compose.work.list"));
        draft.table("work.items", in.get("compose.work.list"),
                List.of(in.words(in.get("compose.column.group"), 14), in.words(in.get("compose.column.work"), 34),
                        in.words(in.get("compose.column.kind"), 8), in.words(in.get("compose.column.department"), 20),
                        in.words(in.get("compose.column.status"), 10),
                        in.words(in.get("compose.column.indicators"), 24)),
                items.stream().map(this::row).toList(), "");
    }

    private DataTable.Row row(WorkItem item) {
        String department = in.department(item.department());
        String indicators = in.join(item.indicators().stream().map(code -> in.plan().indicator(code).name()).toList());
        return new DataTable.Row(item.id(), Composition.texts(item.group(), item.name(),
                in.messages().label("work.kind.", item.kind()), orNothing(department),
                in.messages().label("work.status.", item.status()), orNothing(indicators)));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? Composition.NOTHING : text;
    }
}
