package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import planworkbench.report.document.Sentence;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Card;
import planworkbench.report.slides.Slide.Line;
import planworkbench.report.slides.Slide.Part;
import planworkbench.report.slides.Slide.Words;

/// A slide while it is being filled: title, the one sentence to remember below it, and the space for the rest.
final class SlideDraft {

    static final Box TITLE = new Box(48, 24, 760, 44);
    static final Box LEAD = new Box(48, 84, 864, 48);
    static final Box BODY = new Box(48, 84, 864, 410);
    static final double GAP = 12;

    private static final double LARGEST_TITLE = 26;
    private static final double SMALLEST_TITLE = 18;
    private static final double LEAD_SIZE = 16;
    private static final double BODY_SIZE = 18;
    private static final double FOOT_SIZE = 10;
    private static final double FOOT_WIDTH = 780;

    private final Contents in;
    private final String id;
    private final String title;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String foot = "";
    private double top = LEAD.y();

    SlideDraft(Contents in, String id, String title) {
        this.in = in;
        this.id = id;
        this.title = title;
    }

    /// The sentence to remember; nothing where there is none.
    SlideDraft lead(Optional<String> sentence) {
        sentence.ifPresent(text -> {
            Words lead = FittedWords.of(LEAD, List.of(Line.muted(
                    FittedWords.cut(text, LEAD.width(), FittedWords.SMALLEST, 2))), LEAD_SIZE, this::more);
            parts.add(lead);
            top = LEAD.y() + lead.neededHeight() + GAP;
        });
        return this;
    }

    /// The space that is left below what was put there across the whole width.
    Box space() {
        return new Box(BODY.x(), top, BODY.width(), BODY.bottom() - top);
    }

    /// A row of cards across the slide.
    SlideDraft cards(List<CardText> texts) {
        double width = (BODY.width() - GAP * (texts.size() - 1)) / texts.size();
        double room = Card.room(width);
        double size = DoubleStream.iterate(Card.SMALL, each -> each > FittedTable.SMALLEST, each -> each - 1)
                .filter(each -> texts.stream().allMatch(text -> Card.labelLines(text.label(), width, each) == 1))
                .findFirst().orElse(FittedTable.SMALLEST);
        int more = texts.stream().mapToInt(text -> Card.labelLines(text.label(), width, size)).max().orElse(1) - 1;
        double height = Card.HEIGHT + more * LineBreaks.spacing(Card.SMALL);
        for (int i = 0; i < texts.size(); i++) {
            CardText text = texts.get(i);
            parts.add(new Card(new Box(BODY.x() + i * (width + GAP), top, width, height), text.label(), size,
                    text.number(), text.unit(), FittedWords.cut(text.note(), room, Card.SMALL, 1), text.ink()));
        }
        top += height + GAP + Card.PADDING;
        return this;
    }

    record CardText(String label, String number, String unit, String note, Ink ink) {}

    /// Words at the size of a text, or smaller; nothing where there are none.
    SlideDraft words(Box box, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(FittedWords.of(box, lines, BODY_SIZE, this::more));
        }
        return this;
    }

    /// Words as large as the space allows, where they are not many.
    SlideDraft points(Box box, List<String> texts) {
        return words(box, texts.stream().map(Line::point).toList());
    }

    /// @return how high they are
    double pointsAbove(Box box, List<String> texts) {
        points(box, texts);
        return parts.getLast().neededHeight();
    }

    SlideDraft add(Part part) {
        parts.add(part);
        return this;
    }

    /// A table, and below it how many rows are only in the report.
    ///
    /// @return where the space below it begins
    double table(FittedTable table, int mostLines) {
        double line = LineBreaks.spacing(FittedWords.SMALLEST);
        FittedTable.Result result = table.fit(line + GAP / 2, mostLines);
        parts.add(result.grid());
        double bottom = result.grid().box().bottom();
        if (result.dropped() == 0) {
            return bottom;
        }
        parts.add(new Words(new Box(table.box().x(), bottom + GAP / 2, table.box().width(), line),
                List.of(Line.muted(in.get("slides.more.rows", result.dropped()))), FittedWords.SMALLEST));
        return bottom + GAP / 2 + line;
    }

    private String more(int points) {
        return in.get("slides.more.points", points);
    }

    /// Where in the report it stands: a table, a figure or a chapter.
    SlideDraft foot(Optional<String> place) {
        String title = in.document().title();
        foot = FittedWords.cut(place.map(words -> in.get("slides.foot", title, words)).orElse(title), FOOT_WIDTH,
                FOOT_SIZE, 1);
        return this;
    }

    /// What the speaker may want to say or to be asked: a sentence with its sources.
    SlideDraft note(Sentence sentence) {
        notes.add(sentence.text().strip());
        sentence.footnotes().forEach(source -> notes.add(in.get("slides.source", source)));
        return this;
    }

    SlideDraft note(String text) {
        if (!text.isBlank()) {
            notes.add(text);
        }
        return this;
    }

    SlideDraft notes(String... ids) {
        for (String each : ids) {
            in.sentence(each).ifPresent(this::note);
        }
        return this;
    }

    Slide build() {
        double size = LARGEST_TITLE;
        while (size > SMALLEST_TITLE && LineBreaks.lines(title, TITLE.width(), size) > 1) {
            size -= 2;
        }
        return new Slide(id, FittedWords.cut(title, TITLE.width(), size, 1), size, false, parts, foot, notes);
    }
}
