package planworkbench.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A document without a word in it that has all styles, page numbers and settings.
final class BlankDocument {

    /// Relations of the document to its footers, by the numbers in `document-relationships.xml`.
    static final String ODD_FOOTER = "rId5";
    static final String EVEN_FOOTER = "rId6";

    private static final List<Part> PARTS = List.of(
            new Part("[Content_Types].xml", "content-types.xml"),
            new Part("_rels/.rels", "relationships.xml"),
            new Part("word/document.xml", "document.xml"),
            new Part("word/_rels/document.xml.rels", "document-relationships.xml"),
            new Part("word/styles.xml", "styles.xml"),
            new Part("word/settings.xml", "settings.xml"),
            new Part("word/fontTable.xml", "fonts.xml"),
            new Part("word/footnotes.xml", "footnotes.xml"),
            new Part("word/footer1.xml", "footer-odd.xml"),
            new Part("word/footer2.xml", "footer-even.xml"));

    private BlankDocument() {}

    private record Part(String name, String file) {}

    static XWPFDocument open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Part part : PARTS) {
                zip.putNextEntry(new ZipEntry(part.name()));
                try (InputStream in = file(part.file())) {
                    in.transferTo(zip);
                }
            }
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    static InputStream file(String name) {
        return Objects.requireNonNull(BlankDocument.class.getResourceAsStream(name), name);
    }
}
