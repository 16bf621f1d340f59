package planworkbench.report.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

import planworkbench.report.pdf.PdfBody.Place;

/// The table of contents: chapters and sections, with dots to the numbers of their pages; each line leads there.
final class PdfContents {

    /// Headings of a deeper level are not listed.
    private static final int DEEPEST = 2;
    private static final double SECTION_INDENT = 28;
    private static final double BELOW_TITLE = 18;
    /// Room for dots and number, at least.
    private static final double NUMBER_ROOM = 60;
    private static final double BESIDE_DOTS = 6;
    private static final double ROUNDING = 0.1;
    private static final double CLOSEST = 18;
    private static final double DOTS_UP = 4;

    private final PdfPages pages;
    private final TextSetting setting;

    PdfContents(PdfPages pages, TextSetting setting) {
        this.pages = pages;
        this.setting = setting;
    }

    void add(String title, List<Place> places) throws IOException {
        pages.turn();
        Captions.add(title, Type.CONTENTS_TITLE, setting, pages);
        pages.take(BELOW_TITLE);
        List<Place> listed = places.stream().filter(place -> place.heading().level() <= DEEPEST).toList();
        double leading = leading(listed.size());
        for (Place place : listed) {
            add(place, leading);
        }
        pages.end();
    }

    /// A little closer where all lines have room on one page then.
    private double leading(int lines) {
        double fitting = (pages.left() - ROUNDING) / Math.max(1, lines);
        return fitting < CLOSEST ? Type.CONTENTS.leading() : Math.min(fitting, Type.CONTENTS.leading());
    }

    private void add(Place place, double leading) throws IOException {
        boolean chapter = place.heading().level() == 1;
        Type type = Type.CONTENTS.in(chapter ? Face.BOLD : Face.SERIF).spaced(leading);
        double indent = chapter ? 0 : SECTION_INDENT;
        List<TextLine> lines = setting.lines(place.heading().number() + place.heading().text(), type,
                PdfPages.TEXT_WIDTH - indent - NUMBER_ROOM);
        pages.need(lines.size() * type.leading());
        for (int i = 0; i < lines.size(); i++) {
            double top = pages.top();
            pages.line(lines.get(i), type, indent, List.of());
            if (i == lines.size() - 1) {
                number(place, indent + lines.get(i).width(), top + type.baseline());
            }
            link(place, top, type.leading());
        }
    }

    private void number(Place place, double from, double baseline) throws IOException {
        TextLine number = setting.line(Integer.toString(place.number()), Type.CONTENTS);
        double at = PdfPages.LEFT + PdfPages.TEXT_WIDTH - number.width();
        pages.canvas().line(number, Type.CONTENTS, at, baseline);
        pages.canvas().dots(PdfPages.LEFT + from + BESIDE_DOTS, at - BESIDE_DOTS, baseline - DOTS_UP);
    }

    private void link(Place place, double top, double height) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) PdfPages.LEFT, (float) (PdfPages.HEIGHT - top - height),
                (float) PdfPages.TEXT_WIDTH, (float) height));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setDestination(destination(place.page(), place.top()));
        pages.page().getAnnotations().add(link);
    }

    /// @param top from the top of the page
    static PDPageXYZDestination destination(PDPage page, double top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(PdfPages.HEIGHT - top));
        return destination;
    }
}
