package planworkbench.report.composition;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import planworkbench.assessment.WorkCounts;
import planworkbench.assessment.WorkOverview;
import planworkbench.plan.Evidence;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.wording.WorkItemText;

/// 重点任务进展: how far the areas of work have come at the end of the year, by group and one by one.
record WorkItemsChapter(Composition in) implements ChapterWriter {

    /// What is done first.
    private static final List<WorkItemStatus> ORDER = List.of(WorkItemStatus.DONE, WorkItemStatus.UNDER_WAY,
            WorkItemStatus.DELAYED, WorkItemStatus.NOT_STARTED, WorkItemStatus.NOT_REPORTED);

    @Override
    public void write(Draft draft) {
        List<WorkItem> items = List.copyOf(in.plan().workItems().values());
        if (items.isEmpty()) {
            draft.say("work.none", in.get("compose.work.none"));
        } else {
            WorkOverview overview = WorkOverview.of(in.plan(),
                    LocalDate.of(in.evaluation().year(), Month.DECEMBER, 31));
            overview(draft, overview, items);
            list(draft, items);
            reported(draft, items);
        }
        draft.author("work.author", in.get("compose.work.author"), in.get("compose.work.author.hint"));
    }

    private void overview(Draft draft, WorkOverview overview, List<WorkItem> items) {
        draft.section(in.get("compose.work.overview"));
        Prose prose = draft.prose();
        prose.say("work.kinds", in.get("compose.work.kinds", items.size(), kinds(items)));
        prose.say("work.statuses", overview.all().reported() == 0
                ? in.get("compose.work.silent")
                : in.get("compose.work.statuses", String.join(in.get("evaluation.count.between"),
                        ORDER.stream().map(status -> in.get("evaluation.count", overview.all().of(status),
                                in.messages().label("work.status.", status))).toList())));
        if (overview.all().reported() > 0) {
            prose.say("work.as-filed", in.get("compose.work.as-filed", in.evaluationYear()));
        }
        List<String> delayed = items.stream().filter(item -> item.status() == WorkItemStatus.DELAYED)
                .map(WorkItem::name).toList();
        if (!delayed.isEmpty()) {
            prose.say("work.delayed", in.get("compose.work.delayed", in.join(delayed)));
        }
        if (overview.all().milestones() > 0) {
            prose.say("work.milestones", in.get("compose.work.milestones", in.evaluationYear(),
                    overview.all().milestones(), overview.all().reached(), overview.all().overdue()));
        }
        if (!overview.overdue().isEmpty()) {
            prose.say("work.overdue", in.get("compose.work.overdue", in.join(overview.overdue().stream()
                    .map(late -> in.get("compose.work.of", late.item().name(), words().milestone(late.milestone())))
                    .toList())));
        }
        prose.say("work.table", in.get("compose.work.table.intro", draft.nextTable()));
        draft.add(prose);
        draft.table("work.groups", in.get("compose.work.groups"), groupColumns(),
                Stream.concat(overview.groups().stream().map(group -> row(group.name(), group.name(), group.counts())),
                        Stream.of(row("all", in.get("compose.work.all"), overview.all()))).toList(),
                "");
    }

    private WorkItemText words() {
        return new WorkItemText(in.plan(), in.messages());
    }

    private String kinds(List<WorkItem> items) {
        Map<WorkItemKind, Integer> counts = new EnumMap<>(WorkItemKind.class);
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return String.join(in.get("evaluation.count.between"),
                counts.entrySet().stream().map(entry -> in.get("evaluation.count", entry.getValue(),
                        in.messages().label("work.kind.", entry.getKey()))).toList());
    }

    private List<DataTable.Column> groupColumns() {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(in.words(in.get("compose.column.group"), 24));
        columns.add(in.figures(in.get("compose.column.total"), 10));
        ORDER.forEach(status -> columns.add(in.figures(in.messages().label("work.status.", status), 12)));
        return columns;
    }

    private static DataTable.Row row(String id, String name, WorkCounts counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Composition.count(counts.total())));
        ORDER.forEach(status -> cells.add(Composition.count(counts.of(status))));
        return new DataTable.Row(id, cells);
    }

    /// In the words of the departments; what was not reported is not made up.
    private void reported(Draft draft, List<WorkItem> items) {
        List<WorkItem> told = items.stream().filter(WorkItemsChapter::tellsSomething).toList();
        if (told.isEmpty()) {
            return;
        }
        draft.section(in.get("compose.work.reported"));
        for (WorkItem item : told) {
            String id = "work." + item.id();
            Prose prose = draft.prose();
            prose.say(id + ".status", in.get("compose.work.item", item.name(), words().status(item.status())));
            prose.say(id + ".progress", item.progress());
            if (!item.milestones().isEmpty()) {
                prose.say(id + ".milestones", in.get("compose.work.item.milestones",
                        in.join(item.milestones().stream().map(words()::milestone).toList())));
            }
            if (!item.evidence().isEmpty()) {
                prose.say(id + ".evidence", in.get("compose.work.item.evidence", item.evidence().size(),
                        in.join(item.evidence().stream().map(Evidence::name).toList())));
            }
            draft.add(prose);
        }
        if (told.size() < items.size()) {
            draft.say("work.untold", in.get("compose.work.untold", items.size() - told.size()));
        }
    }

    private static boolean tellsSomething(WorkItem item) {
        return !item.progress().isBlank() || !item.milestones().isEmpty() || !item.evidence().isEmpty();
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
