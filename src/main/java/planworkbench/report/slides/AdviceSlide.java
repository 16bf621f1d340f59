package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import planworkbench.goal.AdjustmentOption;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Row;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.Slide.Line;

/// 对策与规划调整建议: the author's own words where there are any, and for each target in danger the three ways with their numbers.
record AdviceSlide(Contents in) {

    private static final double OWN_WORDS = 130;
    private static final int CELL_LINES = 5;

    Slide slide() {
        SlideDraft draft = new SlideDraft(in, "advice", in.get("slides.advice"));
        Optional<String> lead = in.said("adjustments.intro").or(() -> in.said("adjustments.none"))
                .or(() -> in.said("measures.none"));
        draft.lead(lead);
        List<String> own = own();
        List<ReportedTarget> targets = targets();
        Box space = draft.space();
        if (targets.isEmpty()) {
            draft.words(space, withoutOptions(own, lead.orElse("")));
        } else {
            double top = space.y();
            if (!own.isEmpty()) {
                top += draft.pointsAbove(new Box(space.x(), top, space.width(), OWN_WORDS), own) + SlideDraft.GAP;
            }
            draft.table(table(targets, space.from(top)), CELL_LINES);
        }
        note(draft, own);
        return draft.foot(in.heading(ChapterKind.ADJUSTMENTS).or(() -> in.heading(ChapterKind.MEASURES))).build();
    }

    /// Measures before adjustments, what holds for all before single targets.
    private List<String> own() {
        List<String> own = new ArrayList<>(in.author("measures.author"));
        own.addAll(in.author("adjustments.author"));
        for (ReportedTarget one : Contents.byImportance(in.material().targets())) {
            for (String place : List.of("measure", "adjustment")) {
                List<String> written = in.author("target." + one.id() + "." + place);
                if (!written.isEmpty()) {
                    own.add(in.get("slides.of", one.target().name(), String.join("", written)));
                }
            }
        }
        return own;
    }

    private List<ReportedTarget> targets() {
        return Contents.byImportance(in.material().targets()).stream().filter(one -> table(one).isPresent()).toList();
    }

    private Optional<DataTable> table(ReportedTarget one) {
        return in.table("adjustment." + one.id());
    }

    /// What it takes, target by target, where nothing can be adjusted. Where there is nothing to say either, the sentence above stands alone:
    /// what nobody wrote is not shown to a meeting.
    private List<Line> withoutOptions(List<String> own, String lead) {
        List<Line> lines = new ArrayList<>(own.stream().map(Line::point).toList());
        in.all("adjustments.without", "measures.none").stream().filter(text -> !text.equals(lead))
                .forEach(text -> lines.add(Line.point(text)));
        for (ReportedTarget one : Contents.byImportance(in.material().targets())) {
            in.said("measure." + one.id() + ".needed").ifPresent(
                    needed -> lines.add(Line.point(in.get("slides.of", one.target().name(), needed))));
        }
        return lines;
    }

    private FittedTable table(List<ReportedTarget> targets, Box box) {
        List<AdjustmentOption.Way> ways = List.of(AdjustmentOption.Way.values());
        List<String> head = new ArrayList<>(List.of(in.get("compose.column.target")));
        ways.forEach(way -> head.add(in.messages().label("goal.option.way.", way)));
        List<List<Entry>> rows = new ArrayList<>();
        for (ReportedTarget one : targets) {
            List<Entry> row = new ArrayList<>(List.of(new Entry(one.target().name(), Ink.INK, true)));
            ways.forEach(way -> row.add(Entry.of(table(one).map(table -> content(table, way)).orElse("—"))));
            rows.add(row);
        }
        return new FittedTable(box, in.get("slides.advice"), List.of(18.0, 28.0, 24.0, 30.0),
                List.of(false, false, false, false), head, rows);
    }

    private static String content(DataTable table, AdjustmentOption.Way way) {
        return table.rows().stream().filter(row -> row.id().equals(way.name())).map(AdviceSlide::content).findFirst()
                .orElse("—");
    }

    private static String content(Row row) {
        return row.cells().get(1).text();
    }

    private void note(SlideDraft draft, List<String> own) {
        own.forEach(draft::note);
        draft.notes("adjustments.intro", "adjustments.without", "adjustments.none", "measures.none");
        for (ReportedTarget one : Contents.byImportance(in.material().targets())) {
            in.said("measure." + one.id() + ".needed").ifPresent(
                    needed -> draft.note(in.get("slides.of", one.target().name(), needed)));
            table(one).ifPresent(table -> {
                draft.note(in.get("slides.of", table.caption(), table.note()));
                table.rows().forEach(row -> draft.note(in.get("slides.of", row.cells().getFirst().text(),
                        in.get("slides.option", row.cells().get(1).text(), row.cells().get(2).text()))));
            });
        }
    }
}
