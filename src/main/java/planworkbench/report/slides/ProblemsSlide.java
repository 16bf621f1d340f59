package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;

import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.Slide.Line;
import planworkbench.wording.AttainmentText;

/// 存在问题和预警: which targets are behind or in danger and why, as far as the author has said it; what the figures and the plan itself lack.
record ProblemsSlide(Contents in) {

    private static final double TABLE_WIDTH = 540;

    Slide slide() {
        SlideDraft draft = new SlideDraft(in, "problems", in.get("slides.problems"));
        draft.lead(in.said("problems.behind").or(() -> in.said("problems.none-behind")));
        List<ReportedTarget> behind = Contents.byImportance(in.material().targets()).stream()
                .filter(one -> in.said(gap(one)).isPresent()).toList();
        Box space = draft.space();
        double left = behind.isEmpty() ? space.x() : space.x() + TABLE_WIDTH + 2 * SlideDraft.GAP;
        if (!behind.isEmpty()) {
            draft.table(table(behind, new Box(space.x(), space.y(), TABLE_WIDTH, space.height())), 2);
        }
        draft.words(new Box(left, space.y(), space.right() - left, space.height()), points());
        draft.notes("problems.behind", "problems.none-behind");
        behind.forEach(one -> {
            draft.notes(gap(one));
            in.author(cause(one)).forEach(draft::note);
        });
        in.sentences("data.").forEach(draft::note);
        draft.notes("problems.findings", "problems.consistent");
        in.sentences("finding.").forEach(draft::note);
        in.author("problems.author").forEach(draft::note);
        return draft.foot(in.heading(ChapterKind.PROBLEMS)).build();
    }

    private static String gap(ReportedTarget one) {
        return "problem." + one.id() + ".gap";
    }

    private static String cause(ReportedTarget one) {
        return "target." + one.id() + ".cause";
    }

    /// With the causes where somebody has written one; with the figures otherwise.
    private FittedTable table(List<ReportedTarget> behind, Box box) {
        boolean causes = behind.stream().anyMatch(one -> !in.author(cause(one)).isEmpty());
        List<List<Entry>> rows = new ArrayList<>();
        AttainmentText text = new AttainmentText(in.messages());
        for (ReportedTarget one : behind) {
            var judgement = one.assessment().judgement();
            String value = text.value(one.target(), judgement).orElse("—");
            rows.add(List.of(Entry.of(one.target().name()),
                    Entry.of(causes ? orNothing(String.join("", in.author(cause(one)))) : value),
                    Entry.of(text.margin(one.target(), judgement).orElse("—")),
                    Mark.of(one.assessment().rating())
                            .entry(in.messages().label("rating.", one.assessment().rating()))));
        }
        return new FittedTable(box, in.get("slides.problems"),
                causes ? List.of(28.0, 34.0, 25.0, 23.0) : List.of(36.0, 19.0, 25.0, 23.0),
                List.of(false, !causes, true, false), List.of(in.get("compose.column.target"),
                        causes ? in.get("compose.problems.cause") : in.get("compose.column.value", in.year()),
                        in.get("compose.column.margin"), in.get("compose.column.rating")),
                rows);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private List<Line> points() {
        List<Line> points = new ArrayList<>();
        in.author("problems.author").forEach(text -> points.add(Line.point(text)));
        points.add(Line.heading(in.get("slides.problems.warnings")));
        in.all("overall.not-assessable", "data.none", "data.missing", "data.awaited", "data.not-firm",
                "data.unverified", "data.breaks", "problems.findings", "problems.consistent", "data.coverage")
                .forEach(text -> points.add(Line.point(text)));
        return points;
    }
}
