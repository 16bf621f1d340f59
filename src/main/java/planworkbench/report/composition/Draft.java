package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.text.Messages;

/// A chapter while it is being written.
final class Draft {

    private final ChapterKind kind;
    private final Numbering numbering;
    private final Messages messages;
    private final Map<String, String> authorTexts;
    private final int year;
    private final List<Block> blocks = new ArrayList<>();

    /// Begins with its heading.
    Draft(ChapterKind kind, Numbering numbering, Messages messages, Map<String, String> authorTexts, int year) {
        this(kind, messages.label("compose.chapter.", kind), numbering, messages, authorTexts, year);
    }

    /// @param heading in place of the usual one of its kind
    Draft(ChapterKind kind, String heading, Numbering numbering, Messages messages, Map<String, String> authorTexts,
            int year) {
        this.year = year;
        this.kind = kind;
        this.numbering = numbering;
        this.messages = messages;
        this.authorTexts = authorTexts;
        blocks.add(new Heading(1, numbering.chapter(kind), heading));
    }

    void section(String text) {
        blocks.add(new Heading(2, numbering.section(), text));
    }

    void item(String text) {
        blocks.add(new Heading(3, numbering.item(), text));
    }

    Prose prose() {
        return new Prose(messages);
    }

    void add(Prose prose) {
        if (!prose.sentences().isEmpty()) {
            blocks.add(new Paragraph(prose.sentences()));
        }
    }

    /// A paragraph of one sentence.
    void say(String id, String text) {
        add(prose().say(id, text));
    }

    /// How the next table is referred to: 表1.
    String nextTable() {
        return messages.get("compose.table.next", Integer.toString(numbering.nextTable()));
    }

    void table(String id, String caption, List<DataTable.Column> columns, List<DataTable.Row> rows, String note) {
        blocks.add(new DataTable(id, numbering.table(caption), columns, rows, note));
    }

    /// @param chart with its caption, not numbered yet
    void chart(DataChart chart) {
        blocks.add(new DataChart(chart.id(), numbering.chart(chart.caption()), chart.kind(), chart.unit(),
                chart.categories(), chart.series()));
    }

    void author(String place, String title, String hint) {
        blocks.add(new AuthorText(AuthorPlace.id(place, year), title, hint,
                authorTexts.getOrDefault(place, "").lines().map(String::strip)
                        .filter(line -> !line.isEmpty()).toList()));
    }

    Chapter chapter() {
        return new Chapter(kind, blocks);
    }
}
