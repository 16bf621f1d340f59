package planworkbench.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import planworkbench.exchange.TimelessZip;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.report.office.OfficePackage;
import planworkbench.text.Messages;

/// A report as a Word document (docx) after GB/T 9704—2012 (党政机关公文格式). The same report always gives the same bytes.
public final class WordReport {

    /// A fingerprint or an address, which is not broken.
    private static final Pattern LONG_WORD = Pattern.compile("[!-~]{24,}");

    /// Chinese fonts have circled numbers up to ten; the number of footnotes is an estimate.
    private static final int MOST_CIRCLED = 9;

    private final XWPFDocument word;
    private final Messages messages;
    private final CTBody body;
    private final WordContents contents;
    private final boolean circled;
    private final WordFootnotes footnotes;
    private final WordControl controls = new WordControl();

    private WordReport(XWPFDocument word, ReportDocument report, Messages messages) {
        this.word = word;
        this.messages = messages;
        this.body = word.getDocument().getBody();
        PageEstimate estimate = PageEstimate.of(report);
        this.contents = new WordContents(report, estimate);
        this.circled = estimate.mostNotes() < MOST_CIRCLED;
        this.footnotes = new WordFootnotes(word, circled);
    }

    /// Leaves the stream open.
    public static void write(ReportDocument report, Messages messages, OutputStream out) throws IOException {
        try (XWPFDocument word = BlankDocument.open()) {
            OfficePackage.describe(word.getProperties(), report.title(), messages);
            PlanMark.add(word.getProperties().getCustomProperties(), report.plan());
            new WordReport(word, report, messages).add(report);
            out.write(TimelessZip.of(word));
        }
    }

    private void add(ReportDocument report) throws IOException {
        if (report.practice()) {
            WordWatermark.add(word, messages.get("shell.practice"));
        }
        WordCover.add(body, report);
        contents.add(body, messages.get("word.contents"));
        WordCover.addTitle(body, report.title());
        for (Chapter chapter : report.chapters()) {
            add(chapter);
        }
        WordText.add(WordText.styled(body.addNewP(), "Colophon"), messages.get("word.fonts"));
        WordPage.report(body.addNewSectPr(), circled);
    }

    private void add(Chapter chapter) throws IOException {
        boolean first = true;
        for (Block block : chapter.blocks()) {
            switch (block) {
                case Heading heading -> add(heading, chapter.kind().isAnnex() && first);
                case Paragraph paragraph -> add(paragraph);
                case AuthorText place -> controls.add(body, place);
                case DataTable table -> new WordTable(table).add(body);
                case DataChart chart -> add(chart);
            }
            first = false;
        }
    }

    private void add(Heading heading, boolean onNewPage) {
        CTP paragraph = WordText.styled(body.addNewP(), "Heading" + heading.level());
        if (onNewPage) {
            WordText.properties(paragraph).addNewPageBreakBefore();
        }
        contents.addMarked(paragraph, heading.number() + heading.text());
    }

    private void add(Paragraph block) {
        CTP paragraph = WordText.styled(body.addNewP(), "BodyText");
        if (block.sentences().stream().anyMatch(sentence -> LONG_WORD.matcher(sentence.text()).find())) {
            // filled up to the right side the line before it would be full of holes
            WordText.properties(paragraph).addNewJc().setVal(STJc.LEFT);
        }
        for (Sentence sentence : block.sentences()) {
            WordText.add(paragraph, sentence.text());
            footnotes.add(paragraph, sentence.footnotes());
        }
    }

    private void add(DataChart chart) throws IOException {
        if (!chart.categories().isEmpty() && !chart.series().isEmpty()) {
            WordChart.add(word, chart, messages);
        }
        WordText.add(WordText.styled(body.addNewP(), "Caption"), chart.caption());
    }
}
