package planworkbench.report.word;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STRestartNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// The page of GB/T 9704—2012: A4, 37, 35, 28 and 26 mm around the text. Lengths are in twips, 1/20 of a point.
final class WordPage {

    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;
    static final int TOP = 2_098;
    static final int BOTTOM = 1_984;
    static final int LEFT = 1_587;
    static final int RIGHT = 1_474;
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;
    static final int TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    /// The dashes beside the page number stand 7 mm below the text.
    private static final int FOOTER = 1_446;
    private static final int HEADER = 851;

    private WordPage() {}

    /// The part before the report proper that has no page numbers.
    static void cover(CTSectPr section) {
        headers(section);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        paper(section);
    }

    /// The table of contents, with page numbers of its own.
    static void contents(CTSectPr section) {
        headers(section);
        footers(section);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        paper(section);
        numbers(section, STNumberFormat.UPPER_ROMAN);
    }

    /// @param circled whether the footnotes are numbered ①②③, as is usual, and not 1, 2, 3
    static void report(CTSectPr section, boolean circled) {
        headers(section);
        footers(section);
        if (circled) {
            // in the section, for LibreOffice does not read the settings
            CTFtnProps notes = section.addNewFootnotePr();
            notes.addNewNumFmt().setVal(STNumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE);
            notes.addNewNumRestart().setVal(STRestartNumber.EACH_PAGE);
        } else {
            section.addNewFootnotePr().addNewNumRestart().setVal(STRestartNumber.EACH_PAGE);
        }
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        paper(section);
        numbers(section, STNumberFormat.DECIMAL);
    }

    private static void numbers(CTSectPr section, STNumberFormat.Enum format) {
        CTPageNumber numbers = section.addNewPgNumType();
        numbers.setFmt(format);
        numbers.setStart(BigInteger.ONE);
    }

    private static void headers(CTSectPr section) {
        refer(section.addNewHeaderReference(), STHdrFtr.DEFAULT, BlankDocument.HEADER);
        refer(section.addNewHeaderReference(), STHdrFtr.EVEN, BlankDocument.HEADER);
    }

    private static void footers(CTSectPr section) {
        refer(section.addNewFooterReference(), STHdrFtr.DEFAULT, BlankDocument.ODD_FOOTER);
        refer(section.addNewFooterReference(), STHdrFtr.EVEN, BlankDocument.EVEN_FOOTER);
    }

    private static void refer(CTHdrFtrRef reference, STHdrFtr.Enum pages, String id) {
        reference.setType(pages);
        reference.setId(id);
    }

    private static void paper(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }
}
