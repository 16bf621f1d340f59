package planworkbench.report.slides;

import java.util.List;
import java.util.Optional;

import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.Slide.Line;

/// 口径与说明: by which rules it was judged, and what the trend can be computed from again.
record RulesSlide(Contents in) {

    private static final double WORDS_WIDTH = 500;
    private static final double FONTS = 44;

    /// What the result can be found again by; the rest is in the notes.
    private static final List<String> SHOWN = List.of("compose.run.scenario", "compose.run.origin", "compose.run.paths",
            "compose.run.seed", "compose.run.version", "compose.run.data");

    Slide slide() {
        SlideDraft draft = new SlideDraft(in, "rules", in.get("slides.rules"));
        draft.lead(in.said("rules.origin").or(() -> in.said("run.intro")));
        Optional<DataTable> run = in.table("run.record");
        Box space = draft.space();
        double width = run.isPresent() ? WORDS_WIDTH : space.width();
        double height = space.height() - FONTS - SlideDraft.GAP;
        draft.words(new Box(space.x(), space.y(), width, height), in.all("overall.method", "rules.short",
                "rules.planned",
                "rules.schedule", "rules.trend", "data.coverage").stream().map(Line::point).toList());
        run.ifPresent(table -> draft.table(new FittedTable(
                new Box(space.x() + width + 2 * SlideDraft.GAP, space.y(), space.width() - width - 2 * SlideDraft.GAP,
                        height),
                table.caption(), List.of(32.0, 68.0), List.of(false, false),
                table.columns().stream().map(DataTable.Column::header).toList(),
                SHOWN.stream().flatMap(key -> table.rows().stream().filter(row -> row.id().equals(key)))
                        .map(row -> row.cells().stream().map(cell -> Entry.of(cell.text())).toList()).toList()),
                3));
        draft.words(new Box(space.x(), space.bottom() - FONTS, space.width(), FONTS),
                List.of(Line.muted(FittedWords.cut(in.get("slides.fonts"), space.width(), FittedWords.SMALLEST, 2))));
        in.sentences("rules.").forEach(draft::note);
        draft.notes("run.intro");
        run.ifPresent(table -> table.rows().forEach(row -> draft.note(in.get("slides.of",
                row.cells().getFirst().text(), row.cells().getLast().text()))));
        return draft.foot(in.heading(ChapterKind.RULES).or(() -> in.heading(ChapterKind.RUN_RECORD))).build();
    }
}
