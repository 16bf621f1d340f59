package planworkbench.report.word;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import planworkbench.report.document.ReportDocument;
import planworkbench.report.office.TitleLines;

/// The first page: the title in its upper part, who hands the report in and when in its lower part.
final class WordCover {

    private static final String TITLE = "Title";
    /// From the top of the text, in twips.
    private static final int TITLE_FROM = 2_600;
    private static final int LINES_FROM = 9_400;
    private static final int TITLE_LINE = 720;

    private WordCover() {}

    static void add(CTBody body, ReportDocument report) {
        List<String> title = TitleLines.of(report.title());
        int from = TITLE_FROM;
        for (String line : title) {
            before(text(body, TITLE, line), from);
            from = 0;
        }
        from = LINES_FROM - TITLE_FROM - TITLE_LINE * title.size();
        for (String line : report.cover()) {
            before(text(body, "CoverLine", line), from);
            from = 0;
        }
        WordPage.cover(WordText.properties(body.addNewP()).addNewSectPr());
    }

    /// The title again, above the report proper.
    static void addTitle(CTBody body, String title) {
        TitleLines.of(title).forEach(line -> text(body, TITLE, line));
        body.addNewP();
    }

    private static CTP text(CTBody body, String style, String text) {
        CTP paragraph = WordText.styled(body.addNewP(), style);
        WordText.add(paragraph, text);
        return paragraph;
    }

    private static void before(CTP paragraph, int twips) {
        WordText.properties(paragraph).addNewSpacing().setBefore(BigInteger.valueOf(twips));
    }
}
