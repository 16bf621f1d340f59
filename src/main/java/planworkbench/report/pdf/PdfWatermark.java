package planworkbench.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

import planworkbench.report.pdf.PdfFonts.Glyph;

/// A word across the pages, rising. It is drawn as outlines, once for all pages: as text it would be in what a reader copies and finds.
final class PdfWatermark {

    private static final float SHADE = 0.93f;
    private static final double SIZE = 160;
    private static final double WIDTH = 400;
    /// From the middle of the letters down to their foot, in parts of their size.
    private static final double HALF_HEIGHT = 0.36;

    private PdfWatermark() {}

    static PDFormXObject of(PDDocument document, PdfFonts fonts, String word) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) PdfPages.WIDTH, (float) PdfPages.HEIGHT));
        form.setResources(new PDResources());
        double width = fonts.width(Face.BOLD, word);
        double size = Math.min(SIZE, WIDTH / width);
        AffineTransform place = AffineTransform.getTranslateInstance(PdfPages.WIDTH / 2, PdfPages.HEIGHT / 2);
        place.rotate(Math.PI / 4);
        place.scale(size, size);
        place.translate(-width / 2, -HALF_HEIGHT);
        try (PDFormContentStream stream = new PDFormContentStream(form)) {
            stream.setNonStrokingColor(SHADE, SHADE, SHADE);
            for (int c : word.codePoints().toArray()) {
                Glyph glyph = fonts.glyph(Face.BOLD, c);
                add(stream, fonts.outline(glyph).getPathIterator(place));
                place.translate(glyph.width(), 0);
            }
            stream.fill();
        }
        return form;
    }

    private static void add(PDFormContentStream stream, PathIterator path) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    stream.curveTo(x + 2 * (p[0] - x) / 3, y + 2 * (p[1] - y) / 3, p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> stream.closePath();
            }
            boolean quad = path.currentSegment(p) == PathIterator.SEG_QUADTO;
            x = quad ? p[2] : p[0];
            y = quad ? p[3] : p[1];
        }
    }
}
