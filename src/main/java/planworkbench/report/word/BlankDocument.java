package planworkbench.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import planworkbench.report.office.OfficePackage;

/// A document without a word in it that has all styles, page numbers and settings.
final class BlankDocument {

    /// Relations of the document to its header and footers, by the numbers in `document-relationships.xml`.
    static final String ODD_FOOTER = "rId5";
    static final String EVEN_FOOTER = "rId6";
    static final String HEADER = "rId7";

    private static final SequencedMap<String, String> PARTS = parts();

    private BlankDocument() {}

    private static SequencedMap<String, String> parts() {
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "relationships.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-relationships.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.put("word/fontTable.xml", "fonts.xml");
        parts.put("word/footnotes.xml", "footnotes.xml");
        parts.put("word/footer1.xml", "footer-odd.xml");
        parts.put("word/footer2.xml", "footer-even.xml");
        parts.put("word/header1.xml", "header.xml");
        return parts;
    }

    static XWPFDocument open() throws IOException {
        return new XWPFDocument(OfficePackage.of(BlankDocument.class, PARTS));
    }

    static InputStream file(String name) {
        return Objects.requireNonNull(BlankDocument.class.getResourceAsStream(name), name);
    }
}
