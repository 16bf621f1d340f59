package planworkbench.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// The pages of a part of the report, one after the other: how much room is left on the present one above its footnotes, and what stands at the
/// foot of each.
final class PdfPages {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double LEFT = 79.37;
    static final double TOP = 104.88;
    static final double TEXT_WIDTH = 442.2;
    static final double TEXT_HEIGHT = 637.8;

    /// The dashes beside the number of a page are 7 mm below the text.
    private static final double NUMBER_BASELINE = TOP + TEXT_HEIGHT + 19.84 + 5;
    private static final double SEPARATOR = 10;
    private static final double SEPARATOR_WIDTH = 144;
    static final double NOTE_INDENT = 12;

    /// How the number of a page is printed.
    @FunctionalInterface
    interface Numbers {
        String of(int page);
    }

    /// A line of a footnote; the first one has its number.
    private record NoteLine(TextLine line, int number) {}

    private final PDDocument document;
    private final TextSetting setting;
    private final @Nullable PDFormXObject watermark;
    private final Numbers numbers;
    private final List<PDPage> pages = new ArrayList<>();
    /// Where the footnotes begin on each finished page.
    private final List<Double> noteTops = new ArrayList<>();
    private final Deque<NoteLine> notes = new ArrayDeque<>();
    private @Nullable PdfCanvas canvas;
    private double y;
    private double bottom;
    private int notesOfPage;

    /// @param watermark across every page; null for none
    PdfPages(PDDocument document, TextSetting setting, @Nullable PDFormXObject watermark, Numbers numbers) {
        this.document = document;
        this.setting = setting;
        this.watermark = watermark;
        this.numbers = numbers;
    }

    /// Ends the page and begins the next one. Footnotes that had no room go on there.
    void turn() throws IOException {
        finish();
        PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
        document.addPage(page);
        pages.add(page);
        canvas = new PdfCanvas(document, page, setting.fonts());
        y = 0;
        bottom = TEXT_HEIGHT;
        notesOfPage = 0;
        if (watermark != null) {
            canvas().form(watermark);
        }
        if (!notes.isEmpty()) {
            reserve(noteHeight(notes.size()), Type.TEXT.leading());
        }
    }

    /// Ends the last page; footnotes get pages of their own where they had no room.
    void end() throws IOException {
        finish();
        while (!notes.isEmpty()) {
            turn();
            finish();
        }
    }

    PdfCanvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("no page");
        }
        return canvas;
    }

    List<PDPage> pages() {
        return pages;
    }

    List<Double> noteTops() {
        return noteTops;
    }

    PDPage page() {
        return pages.getLast();
    }

    int number() {
        return pages.size();
    }

    /// The next place, from the top of the page.
    double top() {
        return TOP + y;
    }

    double left() {
        return bottom - y;
    }

    boolean isFresh() {
        return y == 0;
    }

    void take(double height) {
        y += height;
    }

    /// What stands on its own page where there is not enough room.
    void need(double height) throws IOException {
        if (height > left() && !isFresh()) {
            turn();
        }
    }

    /// A line of the column, with its footnotes on the same page.
    ///
    /// @param texts of its footnotes
    /// @param x from the left side of the column
    void line(TextLine line, Type type, double x, List<String> texts) throws IOException {
        List<List<TextLine>> lines = noteLines(texts);
        int count = lines.stream().mapToInt(List::size).sum();
        double noted = notedHeight(count);
        if (type.leading() + noted > left() && !isFresh()) {
            turn();
            noted = notedHeight(count);
        }
        int first = notesOfPage + 1;
        for (List<TextLine> note : lines) {
            notesOfPage++;
            for (int i = 0; i < note.size(); i++) {
                notes.add(new NoteLine(note.get(i), i == 0 ? notesOfPage : 0));
            }
        }
        reserve(noted, type.leading());
        canvas().line(line, type, LEFT + x, top() + type.baseline(), first);
        y += type.leading();
    }

    private List<List<TextLine>> noteLines(List<String> texts) {
        return texts.stream().map(text -> setting.lines(text, Type.NOTE, TEXT_WIDTH - NOTE_INDENT)).toList();
    }

    /// What footnotes would take of the page.
    double noted(List<String> texts) {
        return notedHeight(noteLines(texts).stream().mapToInt(List::size).sum());
    }

    /// What footnotes take of the column, with the line above the first.
    private double notedHeight(int lines) {
        return lines == 0 ? 0 : lines * Type.NOTE.leading() + (notes.isEmpty() ? SEPARATOR : 0);
    }

    private static double noteHeight(int lines) {
        return SEPARATOR + lines * Type.NOTE.leading();
    }

    /// Gives room to footnotes, but so that a line of text has its place on a new page.
    private void reserve(double height, double line) {
        bottom -= Math.max(0, Math.min(height, left() - line));
    }

    private void finish() throws IOException {
        if (canvas == null) {
            return;
        }
        noteTops.add(TOP + bottom);
        if (!notes.isEmpty()) {
            notes();
        }
        number(numbers.of(number()));
        canvas().close();
        canvas = null;
    }

    private void notes() throws IOException {
        double at = TOP + bottom;
        canvas().rule(LEFT, at + SEPARATOR / 2, LEFT + SEPARATOR_WIDTH, at + SEPARATOR / 2, 0.5, Type.BLACK);
        at += SEPARATOR;
        while (!notes.isEmpty() && at + Type.NOTE.leading() <= TOP + TEXT_HEIGHT + 0.01) {
            NoteLine note = notes.remove();
            if (note.number() > 0) {
                canvas().mark(note.number(), Type.NOTE.size(), LEFT, at + Type.NOTE.baseline());
            }
            canvas().line(note.line(), Type.NOTE, LEFT + NOTE_INDENT, at + Type.NOTE.baseline());
            at += Type.NOTE.leading();
        }
    }

    /// On the outer side: at the right on odd pages.
    private void number(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        TextLine line = setting.line(text, Type.NUMBER);
        double x = number() % 2 == 1
                ? TEXT_WIDTH - Type.NUMBER.size() - line.width()
                : Type.NUMBER.size();
        canvas().line(line, Type.NUMBER, LEFT + x, NUMBER_BASELINE);
    }
}
