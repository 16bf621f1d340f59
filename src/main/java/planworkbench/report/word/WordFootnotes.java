package planworkbench.report.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// Sources as footnotes. Word numbers them.
final class WordFootnotes {

    private static final String MARK = "FootnoteReference";

    private final XWPFDocument word;
    private final boolean circled;

    /// @param circled whether their numbers stand in circles
    WordFootnotes(XWPFDocument word, boolean circled) {
        this.word = word;
        this.circled = circled;
    }

    /// Adds a mark for each text to the paragraph, and the texts to the foot of its page.
    void add(CTP paragraph, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0 && !circled) {
                // 1 and 2 beside each other would be 12
                mark(paragraph).addNewT().setStringValue(",");
            }
            add(paragraph, texts.get(i));
        }
    }

    private void add(CTP paragraph, String text) {
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
