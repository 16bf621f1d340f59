package planworkbench.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// A word across each page, behind the text. It stands in the header that all sections share.
final class WordWatermark {

    private static final String PLACE = "WATERMARK";

    private WordWatermark() {}

    static void add(XWPFDocument word, String text) throws IOException {
        try (InputStream in = BlankDocument.file("watermark.xml")) {
            String drawing = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE, escaped(text));
            word.getHeaderList().getFirst()._getHdrFtr().getPArray(0).addNewR().set(CTR.Factory.parse(drawing));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
