package planworkbench.report.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import planworkbench.report.document.Heading;
import planworkbench.report.document.ReportDocument;

/// The table of contents: a field of Word that already holds its lines, so that it shows in every program and no program asks to update it.
final class WordContents {

    /// Headings of a deeper level are not listed.
    private static final int DEEPEST = 2;

    private final List<Heading> headings;
    private final List<Integer> pages;
    private int next;

    WordContents(ReportDocument report, PageEstimate estimate) {
        this.headings = report.chapters().stream().flatMap(chapter -> chapter.blocks().stream())
                .filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        this.pages = estimate.headings();
    }

    void add(CTBody body, String title) {
        WordText.add(WordText.styled(body.addNewP(), "TOCHeading"), title);
        @Nullable
        CTP last = null;
        for (int i = 0; i < headings.size(); i++) {
            int level = headings.get(i).level();
            if (level > DEEPEST) {
                continue;
            }
            CTP line = WordText.styled(body.addNewP(), "TOC" + level);
            if (last == null) {
                begin(line, " TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ");
            }
            last = line;
            link(line.addNewHyperlink(), i);
        }
        if (last != null) {
            // not in the paragraph of the section: LibreOffice would leave its page numbers empty
            end(last);
        }
        WordPage.contents(WordText.properties(WordText.styled(body.addNewP(), "SectionEnd")).addNewSectPr());
    }

    private void link(CTHyperlink link, int heading) {
        link.setAnchor(name(heading));
        CTP words = CTP.Factory.newInstance();
        WordText.add(words, headings.get(heading).number() + headings.get(heading).text());
        words.addNewR().addNewTab();
        begin(words, " PAGEREF " + name(heading) + " \\h ");
        words.addNewR().addNewT().setStringValue(Integer.toString(pages.get(heading)));
        end(words);
        link.setRArray(words.getRList().toArray(CTR[]::new));
    }

    /// Marks the paragraph of the next heading as what its line in the table of contents refers to.
    void addMarked(CTP paragraph, String text) {
        int at = next++;
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(at));
        start.setName(name(at));
        WordText.add(paragraph, text);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(at));
    }

    private static String name(int heading) {
        return "_Toc%09d".formatted(heading + 1);
    }

    private static void begin(CTP paragraph, String instruction) {
        mark(paragraph, STFldCharType.BEGIN);
        var text = paragraph.addNewR().addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(Space.PRESERVE);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    private static void end(CTP paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static void mark(CTP paragraph, STFldCharType.Enum type) {
        paragraph.addNewR().addNewFldChar().setFldCharType(type);
    }
}
