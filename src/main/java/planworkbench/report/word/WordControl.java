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

    /// Word takes a document with a longer tag or title for a damaged one.
    private static final int LONGEST = 64;

    /// Of the content controls in a document each has another; those that Word makes are random and large.
    private int lastId;

    /// The tag of a place. An id that is too long for one is cut, with a mark that tells it from others.
    static String tag(String id) {
        String clean = OfficeText.clean(id);
        String mark = "#%08x".formatted(clean.hashCode());
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - mark.length()) + mark;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }

    void add(CTBody body, AuthorText place) {
        CTSdtBlock control = body.addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(shortened(OfficeText.clean(place.title())));
        properties.addNewTag().setVal(tag(place.id()));
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
