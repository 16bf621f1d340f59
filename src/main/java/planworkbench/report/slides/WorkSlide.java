package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import planworkbench.plan.WorkItemStatus;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Row;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.SlideDraft.CardText;

/// 重点任务进展: how many areas of work stand how, what is delayed, and the groups in which most is delayed.
record WorkSlide(Contents in) {

    private static final List<WorkItemStatus> ORDER = List.of(WorkItemStatus.DONE, WorkItemStatus.UNDER_WAY,
            WorkItemStatus.DELAYED, WorkItemStatus.NOT_STARTED, WorkItemStatus.NOT_REPORTED);
    private static final String ALL = "all";
    private static final double NAMES = 120;
    private static final double WORDS_WIDTH = 300;

    Slide slide() {
        SlideDraft draft = new SlideDraft(in, "work", in.get("slides.work"));
        draft.lead(in.said("work.kinds").or(() -> in.said("work.none")));
        Optional<DataTable> groups = in.table("work.groups");
        groups.flatMap(table -> table.rows().stream().filter(row -> row.id().equals(ALL)).findFirst())
                .ifPresent(all -> draft.cards(cards(groups.get(), all)));
        Box space = draft.space();
        List<String> points = new ArrayList<>(in.author("work.author"));
        points.addAll(in.all("work.delayed", "work.milestones", "work.overdue"));
        if (points.isEmpty()) {
            points.addAll(in.all("work.statuses"));
        }
        draft.points(groups.isPresent() ? new Box(space.x(), space.y(), WORDS_WIDTH, space.height()) : space, points);
        groups.ifPresent(table -> draft.table(table(table, new Box(space.x() + WORDS_WIDTH + 2 * SlideDraft.GAP,
                space.y(), space.width() - WORDS_WIDTH - 2 * SlideDraft.GAP, space.height())), 1));
        draft.notes("work.kinds", "work.statuses", "work.delayed", "work.milestones", "work.overdue", "work.none");
        in.author("work.author").forEach(draft::note);
        return draft.foot(groups.map(DataTable::caption).or(() -> in.heading(ChapterKind.WORK_ITEMS))).build();
    }

    private List<CardText> cards(DataTable table, Row all) {
        List<CardText> cards = new ArrayList<>();
        for (WorkItemStatus status : ORDER) {
            Mark mark = Mark.of(status);
            String word = in.messages().label("work.status.", status);
            int column = table.columns().stream().map(DataTable.Column::header).toList().indexOf(word);
            cards.add(new CardText(mark.before(word), all.cells().get(column).text(), in.get("slides.card.work"), "",
                    mark.ink()));
        }
        return cards;
    }

    /// Where most is delayed first; the sum of all is on the cards.
    private FittedTable table(DataTable table, Box box) {
        int delayed = table.columns().stream().map(DataTable.Column::header).toList()
                .indexOf(in.messages().label("work.status.", WorkItemStatus.DELAYED));
        List<List<Entry>> rows = table.rows().stream().filter(row -> !row.id().equals(ALL))
                .sorted(Comparator.comparingDouble(row -> -number(row, delayed)))
                .map(row -> row.cells().stream().map(cell -> Entry.of(cell.text())).toList()).toList();
        List<String> head = table.columns().stream().map(DataTable.Column::header).toList();
        return new FittedTable(box, table.caption(), FittedTable.widths(box.width(), NAMES, head, rows),
                table.columns().stream().map(DataTable.Column::numeric).toList(), head, rows);
    }

    private static double number(Row row, int column) {
        Double value = row.cells().get(column).value();
        return value == null ? 0 : value;
    }
}
