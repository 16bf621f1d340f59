package planworkbench.report.slides;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

import planworkbench.exchange.TimelessZip;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.office.OfficePackage;
import planworkbench.text.Messages;

/// A report as a briefing for a meeting (pptx): 8 to 12 slides of 16 : 9 with charts that stay editable. The same report gives the same bytes.
public final class Briefing {

    private Briefing() {}

    /// Leaves the stream open.
    ///
    /// @param document composed from the material: what the slides say is said there, too
    public static void write(ReportMaterial material, ReportDocument document, Messages messages, OutputStream out)
            throws IOException {
        try (XMLSlideShow show = BlankShow.open()) {
            OfficePackage.describe(show.getProperties(), document.title(), messages);
            SlideFile file = new SlideFile(show, messages);
            if (document.practice()) {
                file.markPractice();
            }
            new SlideComposer(messages).compose(material, document).forEach(file::add);
            out.write(TimelessZip.of(show));
        }
    }
}
