package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.Slide.Line;
import planworkbench.report.slides.Slide.Plot;
import planworkbench.report.slides.Slide.Style;

/// 主要指标完成情况: the table of the main targets, those in most danger one by one with their charts, and the others.
record TargetSlides(Contents in) {

    private static final double CHART_WIDTH = 616;
    private static final double NAMES = 180;
    private static final double FACT_SIZE = 15;
    private static final String NOTHING = "—";

    /// The main targets in the order of the plan, or all where none is a main one.
    Slide headline() {
        SlideDraft draft = new SlideDraft(in, "targets", in.get("slides.targets"));
        draft.lead(in.said("overall.counts.headline").or(() -> in.said("overall.counts"))
                .or(() -> in.said("targets.none")));
        Optional<DataTable> table = in.table("targets.headline.table").or(() -> in.table("targets.others.table"));
        table.ifPresent(one -> fill(draft, one,
                in.material().headline().isEmpty()
                        ? Contents.byImportance(in.material().others())
                        : in.material().headline()));
        return draft.notes("targets.scenario").foot(table.map(DataTable::caption)
                .or(() -> in.heading(ChapterKind.TARGETS))).build();
    }

    /// Nothing where all are main ones, or none: then the table of them was shown already.
    Optional<Slide> others() {
        if (in.material().headline().isEmpty()) {
            return Optional.empty();
        }
        return in.table("targets.others.table").map(table -> {
            SlideDraft draft = new SlideDraft(in, "others", in.get("slides.others"));
            draft.lead(in.said("overall.counts"));
            fill(draft, table, Contents.byImportance(in.material().others()));
            return draft.foot(Optional.of(table.caption())).build();
        });
    }

    /// Some columns of a table of the report, each as wide as what is in it needs.
    private void fill(SlideDraft draft, DataTable table, List<ReportedTarget> targets) {
        List<String> headers = Stream.of(in.get("compose.column.target"), value(),
                in.get("compose.column.wanted", in.targetYear()), in.get("compose.column.completion"),
                in.get("compose.column.scheduled"), in.get("compose.column.margin"), rating(), trend())
                .filter(header -> header.equals(value()) || targets.stream().map(one -> in.cell(one, header))
                        .anyMatch(text -> !text.isEmpty() && !text.equals(NOTHING)))
                .toList();
        List<List<Entry>> rows = targets.stream()
                .map(one -> headers.stream().map(header -> entry(one, header)).toList()).toList();
        List<Boolean> numeric = headers.stream().map(header -> table.columns().stream()
                .anyMatch(column -> column.header().equals(header) && column.numeric())).toList();
        draft.table(new FittedTable(draft.space(), table.caption(),
                FittedTable.widths(SlideDraft.BODY.width(), NAMES, headers, rows), numeric, headers, rows), 2);
        draft.note(table.caption()).note(table.note());
    }

    private Entry entry(ReportedTarget one, String header) {
        String text = in.cell(one, header);
        if (header.equals(rating())) {
            return Mark.of(one.assessment().rating()).entry(text);
        }
        if (header.equals(trend())) {
            return Mark.of(one.attainment().verdict()).entry(text);
        }
        return Entry.of(header.equals(value()) ? with(text, in.cell(one, in.get("compose.column.unit"))) : text);
    }

    private String value() {
        return in.get("compose.column.value", in.year());
    }

    private String rating() {
        return in.get("compose.column.rating");
    }

    private String trend() {
        return in.get("compose.column.trend", in.targetYear());
    }

    /// Those in most danger first, as far as there is a chart.
    List<Slide> charts(int most) {
        List<Slide> slides = new ArrayList<>();
        for (ReportedTarget one : Contents.byImportance(in.material().targets())) {
            if (slides.size() < most) {
                in.chart("target." + one.id() + ".chart").ifPresent(chart -> slides.add(chart(one, chart)));
            }
        }
        return slides;
    }

    private Slide chart(ReportedTarget one, DataChart chart) {
        SlideDraft draft = new SlideDraft(in, "target." + one.id(), one.target().name());
        draft.lead(in.said("target." + one.id() + ".trend").or(() -> in.said("target." + one.id() + ".schedule")));
        Box space = draft.space();
        draft.add(new Plot(new Box(space.x(), space.y(), CHART_WIDTH, space.height()), chart));
        double left = space.x() + CHART_WIDTH + 2 * SlideDraft.GAP;
        draft.add(FittedWords.of(new Box(left, space.y(), space.right() - left, space.height()), facts(one), FACT_SIZE,
                count -> in.get("slides.more.points", count)));
        in.sentences("target." + one.id() + ".").forEach(draft::note);
        return draft.foot(Optional.of(chart.caption())).build();
    }

    /// What the table says of it, one below the other.
    private List<Line> facts(ReportedTarget one) {
        List<Line> facts = new ArrayList<>();
        String unit = in.cell(one, in.get("compose.column.unit"));
        add(facts, value(), with(in.cell(one, value()), unit), Ink.INK);
        String wanted = in.get("compose.column.wanted", in.targetYear());
        add(facts, wanted, in.cell(one, wanted), Ink.INK);
        String completion = in.get("compose.column.completion");
        add(facts, completion, in.cell(one, completion), Ink.INK);
        String scheduled = in.get("compose.column.scheduled");
        add(facts, scheduled, in.cell(one, scheduled), Ink.INK);
        Mark rated = Mark.of(one.assessment().rating());
        add(facts, rating(), rated.before(in.cell(one, rating())), rated.ink());
        if (!in.isOver()) {
            Mark judged = Mark.of(one.attainment().verdict());
            add(facts, trend(), judged.before(in.cell(one, trend())), judged.ink());
        }
        return facts;
    }

    private static String with(String value, String unit) {
        return value.isEmpty() || unit.isEmpty() || unit.equals(NOTHING) || value.equals(NOTHING)
                ? value
                : unit.equals("%") ? value + unit : value + " " + unit;
    }

    private static void add(List<Line> facts, String name, String text, Ink ink) {
        if (!text.isEmpty() && !text.equals(NOTHING)) {
            facts.add(new Line(name, Style.LABEL, Ink.MUTED));
            facts.add(new Line(text, Style.VALUE, ink));
        }
    }
}
