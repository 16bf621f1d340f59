package planworkbench.report.word;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// Sources as footnotes. Word numbers them.
final class WordFootnotes {

    private static final String MARK = "FootnoteReference";

    private final XWPFDocument word;

    WordFootnotes(XWPFDocument word) {
        this.word = word;
    }

    /// Adds a mark to the paragraph, and the text to the foot of its page.
    void add(CTP paragraph, String text) {
        CTFtnEdn note = word.createFootnote().getCTFtnEdn();
        BigInteger id = note.getId();
        CTP words = WordText.styled(note.addNewP(), "FootnoteText");
        mark(words).addNewFootnoteRef();
        WordText.add(words, " " + text);
        mark(paragraph).addNewFootnoteReference().setId(id);
    }

    private static CTR mark(CTP paragraph) {
        CTR mark = paragraph.addNewR();
        mark.addNewRPr().addNewRStyle().setVal(MARK);
        return mark;
    }
}
