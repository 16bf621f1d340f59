package planworkbench.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import planworkbench.report.office.OfficeText;
import planworkbench.report.pdf.PdfBody.Place;

/// The bookmarks beside the pages: every heading below the one of a higher level before it.
final class PdfOutline {

    private PdfOutline() {}

    private record Open(int level, PDOutlineNode node) {}

    static PDDocumentOutline of(List<Place> places) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(0, outline)));
        for (Place place : places) {
            int level = place.heading().level();
            while (open.getLast().level() >= level) {
                open.removeLast();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(OfficeText.clean(place.heading().number() + place.heading().text()).replace('\n', ' '));
            item.setDestination(PdfContents.destination(place.page(), place.top()));
            open.getLast().node().addLast(item);
            open.addLast(new Open(level, item));
        }
        return outline;
    }
}
