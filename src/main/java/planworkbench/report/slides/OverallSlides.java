package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import planworkbench.assessment.RatingCounts;
import planworkbench.plan.Rating;
import planworkbench.plan.WorkItemStatus;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.office.TitleLines;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Line;
import planworkbench.report.slides.Slide.Plot;
import planworkbench.report.slides.Slide.Words;
import planworkbench.report.slides.SlideDraft.CardText;

/// 封面, 总体结论, 评定结果.
record OverallSlides(Contents in) {

    private static final Box COVER_TITLE = new Box(96, 112, 768, 168);
    private static final Box COVER_LINES = new Box(96, 320, 768, 160);
    private static final double LARGEST_TITLE = 40;
    private static final double COVER_SIZE = 18;
    private static final double CHART_WIDTH = 560;

    Slide cover() {
        String title = String.join("\n", TitleLines.of(in.document().title()));
        int wanted = title.lines().toList().size();
        double size = LARGEST_TITLE;
        while (size > COVER_SIZE && !fits(title, size, size > COVER_SIZE * 2 ? wanted : Integer.MAX_VALUE)) {
            size -= 2;
        }
        int most = (int) (COVER_TITLE.height() / LineBreaks.spacing(size));
        Words lines = FittedWords.of(COVER_LINES, in.document().cover().stream().map(Line::muted).toList(), COVER_SIZE,
                count -> in.get("slides.more.points", count));
        return new Slide("cover", FittedWords.cut(title, COVER_TITLE.width(), size, most), size, true, List.of(lines),
                "", List.of());
    }

    private static boolean fits(String title, double size, int mostLines) {
        int lines = LineBreaks.lines(title, COVER_TITLE.width(), size);
        return lines <= mostLines && lines * LineBreaks.spacing(size) <= COVER_TITLE.height();
    }

    /// What a leader takes along: the counts as large numbers, and the author's own judgement, where there is one, before the program's sentences.
    Slide overall() {
        SlideDraft draft = new SlideDraft(in, "overall", in.get("slides.overall"));
        draft.lead(in.said("overall.on-schedule").or(() -> in.said("overall.nothing-assessable")));
        if (!in.material().targets().isEmpty()) {
            draft.cards(cards());
        }
        List<String> points = new ArrayList<>(in.author("overall.author"));
        points.addAll(in.all("overall.no-targets", "overall.counts.headline", "overall.counts", "overall.behind",
                "overall.trend.headline", "overall.joint"));
        if (in.material().plan().workItems().values().stream()
                .anyMatch(item -> item.status() != WorkItemStatus.NOT_REPORTED)) {
            points.addAll(in.all("work.statuses"));
        }
        draft.points(draft.space(), points);
        in.sentences("overall.").forEach(draft::note);
        in.author("overall.author").forEach(draft::note);
        return draft.foot(in.heading(ChapterKind.OVERALL)).build();
    }

    private List<CardText> cards() {
        RatingCounts all = in.material().evaluation().counts();
        RatingCounts headline = in.material().evaluation().headlineCounts();
        boolean main = !in.material().headline().isEmpty();
        List<CardText> cards = new ArrayList<>();
        for (Rating rating : all.named()) {
            Mark mark = Mark.of(rating);
            cards.add(new CardText(mark.before(in.messages().label("rating.", rating)),
                    Integer.toString(main ? headline.of(rating) : all.of(rating)),
                    in.get(main ? "slides.card.headline" : "slides.card.targets"),
                    main ? in.get("slides.card.all", all.of(rating)) : "", mark.ink()));
        }
        return cards;
    }

    /// Nothing where there are no targets.
    Optional<Slide> ratings() {
        return in.chart("overall.ratings").map(this::ratings);
    }

    private Slide ratings(DataChart chart) {
        SlideDraft draft = new SlideDraft(in, "ratings", in.get("slides.ratings"));
        draft.lead(in.said("overall.counts"));
        Box space = draft.space();
        draft.add(new Plot(new Box(space.x(), space.y(), CHART_WIDTH, space.height()), chart));
        double left = space.x() + CHART_WIDTH + 2 * SlideDraft.GAP;
        draft.points(new Box(left, space.y(), space.right() - left, space.height()),
                in.all("overall.behind", "overall.not-assessable", "overall.method"));
        return draft.notes("overall.counts.headline", "overall.counts", "overall.behind", "overall.not-assessable",
                "overall.scope", "overall.method").foot(Optional.of(chart.caption())).build();
    }
}
