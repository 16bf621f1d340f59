package planworkbench.report.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

import planworkbench.report.office.OfficeText;

/// Paragraphs by their style, and text in them that no file can be broken by.
final class WordText {

    private WordText() {}

    /// Gives a new paragraph its style.
    static CTP styled(CTP paragraph, String style) {
        properties(paragraph).addNewPStyle().setVal(style);
        return paragraph;
    }

    static CTPPr properties(CTP paragraph) {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    /// Adds a text; a line break in it is one in the document, too.
    static void add(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        fill(run, run.addNewRPr(), text);
    }

    /// Adds a text that only says what could stand here.
    static void addHint(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        CTRPr properties = run.addNewRPr();
        properties.addNewRStyle().setVal("PlaceholderText");
        fill(run, properties, text);
    }

    private static void fill(CTR run, CTRPr properties, String text) {
        // quotation marks and dashes are Chinese ones, with the width of a character
        properties.addNewRFonts().setHint(STHint.EAST_ASIA);
        String[] lines = OfficeText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            spaced(run.addNewT(), lines[i]);
        }
    }

    private static void spaced(CTText element, String text) {
        element.setStringValue(text);
        if (!text.equals(text.strip())) {
            element.setSpace(Space.PRESERVE);
        }
    }
}
