package planworkbench.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.report.office.TitleLines;
import planworkbench.text.Messages;

/// The report proper: its chapters on pages that are numbered from 1.
final class PdfBody {

    /// Characters that a paragraph begins further in.
    private static final int INDENT = 2;
    private static final double SHORT = PdfPages.TEXT_WIDTH / 5;

    private final PdfPages pages;
    private final TextSetting setting;
    private final Messages messages;
    private final List<Place> places = new ArrayList<>();

    PdfBody(PdfPages pages, TextSetting setting, Messages messages) {
        this.pages = pages;
        this.setting = setting;
        this.messages = messages;
    }

    /// Where a heading stands.
    ///
    /// @param number as it is printed on the page
    /// @param top from the top of the page
    record Place(Heading heading, PDPage page, int number, double top) {}

    /// Of all headings, in their order.
    List<Place> places() {
        return places;
    }

    void add(ReportDocument report) throws IOException {
        pages.turn();
        for (String line : TitleLines.of(report.title())) {
            Captions.add(line, Type.TITLE, setting, pages);
        }
        pages.take(Type.TEXT.leading());
        List<Block> blocks = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            blocks.addAll(printed(chapter.blocks()));
        }
        int at = 0;
        for (Chapter chapter : report.chapters()) {
            if (chapter.kind().isAnnex() && !pages.isFresh()) {
                pages.turn();
            }
            for (Block block : printed(chapter.blocks())) {
                add(block, blocks, at++);
            }
        }
        pages.end();
    }

    /// Without the places where the author wrote nothing, which nobody can fill in here, and without the sections that have nothing else:
    /// they are the last of their chapters, so that no number is missed. A chapter keeps its heading.
    private static List<Block> printed(List<Block> blocks) {
        List<Block> printed = new ArrayList<>();
        for (Block block : blocks.reversed()) {
            boolean nothing = switch (block) {
                case AuthorText place -> isEmpty(place);
                case Heading heading -> heading.level() > 1 && isAlone(heading, printed);
                case Paragraph _,DataTable _,DataChart _ -> false;
            };
            if (!nothing) {
                printed.addFirst(block);
            }
        }
        return printed;
    }

    private static boolean isAlone(Heading heading, List<Block> below) {
        return below.isEmpty() || (below.getFirst() instanceof Heading next && next.level() <= heading.level());
    }

    private static boolean isEmpty(AuthorText place) {
        return place.paragraphs().stream().allMatch(String::isBlank);
    }

    private void add(Block block, List<Block> blocks, int at) throws IOException {
        switch (block) {
            case Heading heading -> add(heading, withNext(blocks, at));
            case Paragraph paragraph -> add(paragraph.sentences(), Type.TEXT);
            case AuthorText place -> {
                for (String text : place.paragraphs()) {
                    add(List.of(new Sentence("", text, List.of())), Type.TEXT);
                }
            }
            case DataTable table -> new PdfTable(table, setting, pages).add();
            case DataChart chart -> new PdfChart(chart, setting, pages, messages).add();
        }
    }

    private void add(Heading heading, double withNext) throws IOException {
        pages.need(withNext);
        places.add(new Place(heading, pages.page(), pages.number(), pages.top()));
        Type type = Type.heading(heading.level());
        for (TextLine line : lines(heading)) {
            pages.line(line, type, 0, List.of());
        }
    }

    private List<TextLine> lines(Heading heading) {
        Type type = Type.heading(heading.level());
        return LineBreaker.lines(
                setting.atoms(List.of(new Sentence("", heading.number() + heading.text(), List.of())), type),
                indent(), PdfPages.TEXT_WIDTH, 0);
    }

    private static double indent() {
        return INDENT * (Type.TEXT.size() + Type.TEXT.tracking());
    }

    /// @param sentences each with its footnotes, whose marks are in the lines in the same order
    private void add(List<Sentence> sentences, Type type) throws IOException {
        List<String> notes = notes(sentences);
        List<TextLine> lines = setting.paragraph(sentences, type, indent(), PdfPages.TEXT_WIDTH);
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == lines.size() - 2 && lines.getLast().width() < SHORT) {
                // a word or two are not left alone at the top of a page
                pages.need(2 * type.leading());
            }
            int after = next + lines.get(i).marks();
            pages.line(lines.get(i), type, 0, notes.subList(next, after));
            next = after;
        }
    }

    private static List<String> notes(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.footnotes().stream()).toList();
    }

    /// The first two lines, with their footnotes.
    private double beginning(List<Sentence> sentences) {
        List<TextLine> lines = setting.paragraph(sentences, Type.TEXT, indent(), PdfPages.TEXT_WIDTH);
        List<TextLine> first = lines.subList(0, Math.min(2, lines.size()));
        int marks = first.stream().mapToInt(TextLine::marks).sum();
        return first.size() * Type.TEXT.leading() + pages.noted(notes(sentences).subList(0, marks));
    }

    /// Headings stay with what follows.
    private double withNext(List<Block> blocks, int at) {
        double height = 0;
        for (Block block : blocks.subList(at, blocks.size())) {
            switch (block) {
                case Heading heading -> height += lines(heading).size() * Type.TEXT.leading();
                case Paragraph paragraph -> {
                    return height + beginning(paragraph.sentences());
                }
                case AuthorText _ -> {
                    return height + 2 * Type.TEXT.leading();
                }
                case DataTable table -> {
                    return height + new PdfTable(table, setting, pages).beginning();
                }
                case DataChart chart -> {
                    return height + new PdfChart(chart, setting, pages, messages).leastHeight();
                }
            }
        }
        return height;
    }
}
