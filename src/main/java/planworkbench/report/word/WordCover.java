package planworkbench.report.word;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import planworkbench.report.document.ReportDocument;

/// The first page: the title in its upper part, who hands the report in and when in its lower part.
final class WordCover {

    private static final String TITLE = "Title";
    /// From the top of the text, in twips.
    private static final int TITLE_FROM = 2_600;
    private static final int LINES_FROM = 9_400;
    private static final int TITLE_LINE = 720;
    /// Characters of 22 pt in a line of 156 mm.
    private static final int CHARACTERS = 20;
    /// A title is best broken after it.
    private static final String PLAN = "规划";

    private WordCover() {}

    static void add(CTBody body, ReportDocument report) {
        List<String> title = titleLines(report.title());
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
        titleLines(title).forEach(line -> text(body, TITLE, line));
        body.addNewP();
    }

    /// A title of two lines is broken after the plan; a longer one is left to Word.
    static List<String> titleLines(String title) {
        if (title.length() <= CHARACTERS) {
            return List.of(title);
        }
        int after = title.lastIndexOf(PLAN) + PLAN.length();
        if (after >= PLAN.length() && after <= CHARACTERS && title.length() - after <= CHARACTERS
                && after < title.length()) {
            return List.of(title.substring(0, after), title.substring(after));
        }
        return List.of(title);
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
