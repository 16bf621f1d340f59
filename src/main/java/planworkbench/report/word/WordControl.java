package planworkbench.report.word;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;

import planworkbench.report.document.AuthorText;
import planworkbench.report.office.OfficeText;

/// Places for the author's words as content controls: Word lets them be filled, but not be deleted with what is around them.
final class WordControl {

    /// Of the content controls in a document each has another; those that Word makes are random and large.
    private int lastId;

    void add(CTBody body, AuthorText place) {
        CTSdtBlock control = body.addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(OfficeText.clean(place.title()));
        properties.addNewTag().setVal(place.id());
        properties.addNewId().setVal(BigInteger.valueOf(++lastId));
        properties.addNewLock().setVal(STLock.SDT_LOCKED);
        CTSdtContentBlock content = control.addNewSdtContent();
        List<String> paragraphs = place.paragraphs();
        if (paragraphs.stream().allMatch(String::isBlank)) {
            properties.addNewShowingPlcHdr();
            properties.addNewRichText();
            WordText.addHint(WordText.styled(content.addNewP(), "BodyText"), place.hint());
        } else {
            properties.addNewRichText();
            paragraphs.forEach(text -> WordText.add(WordText.styled(content.addNewP(), "BodyText"), text));
        }
    }
}
