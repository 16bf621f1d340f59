package planworkbench.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.report.office.ChartSize;
import planworkbench.report.office.ColumnWidths;
import planworkbench.report.office.TextWidth;
import planworkbench.report.office.TitleLines;

/// On which page each heading will stand. Word knows only once it has laid out the pages, and shows what is in the file until its reader updates
/// the table of contents; so they are laid out here, too: every line has an exact height, every character nearly an exact width. Lengths are in
/// twips. A page may be missed by one where the fonts of the standard are missing.
final class PageEstimate {

    private static final int LINE = 579;
    private static final int TITLE_LINE = 720;
    /// Characters of a line of text, of a caption, of a footnote or a note below a table.
    private static final double CHARACTERS = 28.08;
    private static final double CAPTION_CHARACTERS = 36.8;
    private static final double NOTE_CHARACTERS = 49.1;
    private static final int INDENT = 2;
    private static final double NOTE_MARK = 0.5;
    /// Stands before a footnote.
    private static final String NUMBER = "① ";
    /// Characters stand a quarter of a point closer than their 16 points.
    private static final double TRACKING = 0.25 / 15.75;
    private static final int CAPTION_LINE = 400;
    private static final int CAPTION_SPACE = 180;
    private static final int NOTE_LINE = 280;
    private static final int NOTE_SPACE = 260;
    private static final int NOTE_SEPARATOR = 160;
    private static final int CHART_SPACE = 130;
    /// Before a chart or a caption; none where a page begins with it.
    private static final int SPACE_BEFORE = 120;
    private static final int TABLE_LINE = 320;
    private static final int SMALL_TABLE_LINE = 280;
    private static final int LINES_OF_CELL = 20;

    private final List<Integer> headings = new ArrayList<>();
    private int page = 1;
    private int left = WordPage.TEXT_HEIGHT;
    private int notes;
    private int mostNotes;

    private PageEstimate() {}

    static PageEstimate of(ReportDocument report) {
        PageEstimate estimate = new PageEstimate();
        estimate.take(TITLE_LINE * TitleLines.of(report.title()).size() + LINE);
        List<Block> blocks = report.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).toList();
        int at = 0;
        for (Chapter chapter : report.chapters()) {
            if (chapter.kind().isAnnex()) {
                estimate.turn();
            }
            for (Block block : chapter.blocks()) {
                estimate.add(block, blocks, at++);
            }
        }
        return estimate;
    }

    /// The pages of the headings of all levels, in their order.
    List<Integer> headings() {
        return List.copyOf(headings);
    }

    /// How many footnotes the page has that has the most.
    int mostNotes() {
        return mostNotes;
    }

    private void add(Block block, List<Block> blocks, int at) {
        switch (block) {
            case Heading heading -> {
                if (withNext(blocks, at) > left) {
                    turn();
                }
                headings.add(page);
                take(height(heading));
            }
            case Paragraph paragraph -> text(paragraph.sentences());
            case AuthorText place -> (place.paragraphs().isEmpty() ? List.of(place.hint()) : place.paragraphs())
                    .forEach(text -> text(List.of(new Sentence("", text, List.of()))));
            case DataTable table -> table(table);
            case DataChart chart -> takeSpaced(height(chart));
        }
    }

    /// Headings stay with what follows.
    private static int withNext(List<Block> blocks, int at) {
        int height = 0;
        for (Block block : blocks.subList(at, blocks.size())) {
            switch (block) {
                case Heading heading -> height += height(heading);
                case Paragraph _,AuthorText _ -> {
                    return height + LINE;
                }
                case DataTable table -> {
                    return height + beginning(table, widths(table));
                }
                case DataChart chart -> {
                    return height + height(chart);
                }
            }
        }
        return height;
    }

    private void text(List<Sentence> sentences) {
        LineEstimate paragraph = new LineEstimate(TRACKING);
        for (Sentence sentence : sentences) {
            paragraph.add(sentence.text());
            for (String note : sentence.footnotes()) {
                paragraph.note(NOTE_MARK, NOTE_LINE * LineEstimate.count(NUMBER + note, NOTE_CHARACTERS));
            }
        }
        paragraph.lines(INDENT, CHARACTERS).forEach(line -> line(line.noted(), line.marks()));
    }

    /// @param noted height of the footnotes of the line
    /// @param marks how many they are
    private void line(int noted, int marks) {
        if (LINE + noted + separator(marks) > left) {
            turn();
        }
        left -= LINE + noted + separator(marks);
        notes += marks;
        mostNotes = Math.max(mostNotes, notes);
    }

    private int separator(int marks) {
        return marks > 0 && notes == 0 ? NOTE_SEPARATOR : 0;
    }

    private void table(DataTable table) {
        ColumnWidths widths = widths(table);
        takeSpaced(beginning(table, widths));
        for (int r = 1; r < table.rows().size(); r++) {
            int height = row(table.rows().get(r).cells(), widths);
            if (height > left) {
                turn();
                left -= head(table, widths);
            }
            left -= height;
        }
        int lines = LineEstimate.count(table.note(), NOTE_CHARACTERS);
        take(NOTE_SPACE + NOTE_LINE * lines);
    }

    private void takeSpaced(int height) {
        if (height > left) {
            turn();
        }
        take(left == WordPage.TEXT_HEIGHT ? height - SPACE_BEFORE : height);
    }

    private void take(int height) {
        if (height > left) {
            turn();
        }
        left = Math.max(0, left - height);
    }

    private void turn() {
        page++;
        left = WordPage.TEXT_HEIGHT;
        notes = 0;
    }

    private static int height(Heading heading) {
        return LINE * lines(INDENT + TextWidth.of(heading.number() + heading.text()), CHARACTERS);
    }

    private static int height(DataChart chart) {
        return CHART_SPACE + ChartSize.height(chart) + caption(chart.caption());
    }

    private static int caption(String text) {
        return CAPTION_SPACE + CAPTION_LINE * LineEstimate.count(text, CAPTION_CHARACTERS);
    }

    private static ColumnWidths widths(DataTable table) {
        return ColumnWidths.of(table, WordPage.TEXT_WIDTH, TextWidth::of);
    }

    /// Of the caption, the head and the first row, which stay together.
    private static int beginning(DataTable table, ColumnWidths widths) {
        return caption(table.caption()) + head(table, widths)
                + (table.rows().isEmpty() ? 0 : row(table.rows().getFirst().cells(), widths));
    }

    private static int head(DataTable table, ColumnWidths widths) {
        return row(table.columns().stream().map(column -> Cell.of(ColumnWidths.headingLines(column.header()))).toList(),
                widths);
    }

    private static int row(List<Cell> cells, ColumnWidths widths) {
        int type = widths.small() ? ColumnWidths.SMALL_TYPE : ColumnWidths.LARGE_TYPE;
        int lines = IntStream.range(0, cells.size()).map(c -> LineEstimate.count(cells.get(c).text(),
                (double) (widths.twips().get(c) - ColumnWidths.MARGINS) / type)).max().orElse(1);
        return Math.max(WordTable.ROW_HEIGHT, lines * (widths.small() ? SMALL_TABLE_LINE : TABLE_LINE))
                + LINES_OF_CELL;
    }

    private static int lines(double width, double room) {
        return Math.max(1, (int) Math.ceil(width / Math.max(1, room) - 1e-9));
    }
}
