package planworkbench.report.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// What is drawn on a page, in points from its left and its top.
final class PdfCanvas implements Closeable {

    /// The outline of heavy letters, in parts of their size.
    private static final double OUTLINE = 0.022;
    private static final double MARK_RISE = 0.36;
    private static final int MOST_CIRCLED = 10;
    private static final int CIRCLED_ONE = '①';
    /// Less than this part of the size is no move.
    private static final double HARDLY = 5e-4;
    private static final float THOUSAND = 1_000;
    /// How far the points that bend a line into a quarter of a circle are from its ends.
    private static final float QUARTER = 0.5523f;

    private final PDPageContentStream stream;
    private final PdfFonts fonts;
    private final float height;

    PdfCanvas(PDDocument document, PDPage page, PdfFonts fonts) throws IOException {
        this.stream = new PDPageContentStream(document, page);
        this.fonts = fonts;
        this.height = page.getMediaBox().getHeight();
    }

    /// @param x of the left side of the column
    /// @param firstMark the number of its first footnote
    void line(TextLine line, Type type, double x, double baseline, int firstMark) throws IOException {
        int mark = firstMark;
        int from = 0;
        List<Atom> atoms = line.atoms();
        while (from < atoms.size()) {
            if (atoms.get(from).isMark()) {
                mark(mark++, type.size() * TextSetting.MARK_SIZE, x + line.places().get(from),
                        baseline - MARK_RISE * type.size());
                from++;
                continue;
            }
            int to = from + 1;
            while (to < atoms.size() && !atoms.get(to).isMark() && atoms.get(to).face() == atoms.get(from).face()) {
                to++;
            }
            run(line, from, to, type.in(atoms.get(from).face()), x, baseline);
            from = to;
        }
    }

    void line(TextLine line, Type type, double x, double baseline) throws IOException {
        line(line, type, x, baseline, 1);
    }

    /// The number of a footnote in a circle.
    void mark(int number, double size, double x, double baseline) throws IOException {
        Type type = new Type(Face.SERIF, size, size, false, 0, Type.BLACK);
        if (number <= MOST_CIRCLED) {
            show(Character.toString(CIRCLED_ONE + number - 1), type, x, baseline);
            return;
        }
        // fonts have no more of them
        String digits = Integer.toString(number);
        double within = size * 1.1 / Math.max(2, digits.length());
        double width = fonts.width(Face.SERIF, digits) * within;
        show(digits, new Type(Face.SERIF, within, size, false, 0, Type.BLACK), x + (size - width) / 2,
                baseline - size * 0.38 + within * 0.36);
        circle(x + size / 2, baseline - size * 0.38, size * 0.44, Type.BLACK, -1, size * 0.04);
    }

    private void run(TextLine line, int from, int to, Type type, double x, double baseline) throws IOException {
        double spacing = usualGap(line, from, to, type);
        begin(type, x + line.places().get(from), baseline);
        stream.setCharacterSpacing((float) spacing);
        List<Object> shown = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.appendCodePoint(line.atoms().get(i).codePoint());
            double move = i + 1 < to ? gap(line, i, type) - spacing : 0;
            if (Math.abs(move) > HARDLY * type.size()) {
                shown.add(text.toString());
                shown.add((float) (-move / type.size() * THOUSAND));
                text.setLength(0);
            }
        }
        shown.add(text.toString());
        stream.showTextWithPositioning(shown.toArray());
        end(type);
    }

    private double gap(TextLine line, int at, Type type) {
        Atom atom = line.atoms().get(at);
        return line.places().get(at + 1) - line.places().get(at)
                - fonts.glyph(atom.face(), atom.codePoint()).width() * type.size();
    }

    /// The gap between most characters, which needs to be said only once.
    private double usualGap(TextLine line, int from, int to, Type type) {
        Map<Long, Integer> counts = new HashMap<>();
        double usual = 0;
        int most = 0;
        for (int i = from; i + 1 < to; i++) {
            double gap = gap(line, i, type);
            int count = counts.merge(Math.round(gap * THOUSAND), 1, Integer::sum);
            if (count > most) {
                most = count;
                usual = gap;
            }
        }
        return usual;
    }

    private void show(String text, Type type, double x, double baseline) throws IOException {
        begin(type, x, baseline);
        stream.setCharacterSpacing(0);
        stream.showText(text);
        end(type);
    }

    private void begin(Type type, double x, double baseline) throws IOException {
        stream.beginText();
        stream.setFont(fonts.font(type.face()), (float) type.size());
        fill(type.colour());
        if (type.heavy()) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stroke(type.colour());
            stream.setLineWidth((float) (type.size() * OUTLINE));
        }
        stream.newLineAtOffset((float) x, height - (float) baseline);
    }

    private void end(Type type) throws IOException {
        if (type.heavy()) {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.endText();
    }

    void form(PDFormXObject form) throws IOException {
        stream.drawForm(form);
    }

    void rule(double x1, double y1, double x2, double y2, double weight, int colour, float... dashes)
            throws IOException {
        path(List.of(new double[]{x1, y1}, new double[]{x2, y2}), weight, colour, dashes);
    }

    /// Lines from point to point.
    ///
    /// @param dashes lengths of dashes and gaps; none for a whole line
    void path(List<double[]> points, double weight, int colour, float... dashes) throws IOException {
        stroke(colour);
        stream.setLineWidth((float) weight);
        stream.setLineJoinStyle(1);
        stream.setLineDashPattern(dashes, 0);
        stream.moveTo((float) points.getFirst()[0], height - (float) points.getFirst()[1]);
        for (double[] point : points.subList(1, points.size())) {
            stream.lineTo((float) point[0], height - (float) point[1]);
        }
        stream.stroke();
        stream.setLineDashPattern(new float[0], 0);
    }

    /// Dots from place to place; they are no characters, so that they are not in what a reader copies.
    void dots(double x1, double x2, double y) throws IOException {
        stream.setLineCapStyle(1);
        rule(x1, y, x2, y, 1, Type.BLACK, 0, 5);
        stream.setLineCapStyle(0);
    }

    void area(double x, double y, double width, double down, int colour) throws IOException {
        fill(colour);
        stream.addRect((float) x, height - (float) (y + down), (float) width, (float) down);
        stream.fill();
    }

    /// @param fill colour within; less than zero for none
    void circle(double x, double y, double radius, int colour, int fill, double weight) throws IOException {
        float cx = (float) x;
        float cy = height - (float) y;
        float r = (float) radius;
        float k = QUARTER * r;
        stream.moveTo(cx + r, cy);
        stream.curveTo(cx + r, cy + k, cx + k, cy + r, cx, cy + r);
        stream.curveTo(cx - k, cy + r, cx - r, cy + k, cx - r, cy);
        stream.curveTo(cx - r, cy - k, cx - k, cy - r, cx, cy - r);
        stream.curveTo(cx + k, cy - r, cx + r, cy - k, cx + r, cy);
        outline(colour, fill, weight);
    }

    /// A square that stands on its corner.
    void diamond(double x, double y, double radius, int colour) throws IOException {
        float cx = (float) x;
        float cy = height - (float) y;
        float r = (float) radius;
        stream.moveTo(cx + r, cy);
        stream.lineTo(cx, cy + r);
        stream.lineTo(cx - r, cy);
        stream.lineTo(cx, cy - r);
        outline(colour, colour, 0.5);
    }

    private void outline(int colour, int fill, double weight) throws IOException {
        stroke(colour);
        stream.setLineWidth((float) weight);
        if (fill < 0) {
            stream.closeAndStroke();
        } else {
            fill(fill);
            stream.closeAndFillAndStroke();
        }
    }

    private void fill(int rgb) throws IOException {
        stream.setNonStrokingColor(part(rgb >> 16), part(rgb >> 8), part(rgb));
    }

    private void stroke(int rgb) throws IOException {
        stream.setStrokingColor(part(rgb >> 16), part(rgb >> 8), part(rgb));
    }

    private static float part(int value) {
        return (value & 0xff) / 255f;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
