package planworkbench.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is written beside the end of a line.
///
/// @param y the height of the line's end
/// @param under a second, smaller line; may be empty
record EndLabel(double y, String text, String under, Color colour, Font font) {

    /// The room beside the drawing area.
    static final double WIDTH = 96;

    private static final double LEADING = 1.3;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private double height() {
        return font.getSize() * LEADING + (under.isEmpty() ? 0 : ChartFonts.SMALL.getSize() * LEADING);
    }

    /// Draws the labels at their heights, moved apart where they would touch.
    static void drawApart(Graphics2D g, List<EndLabel> labels, double x, Rectangle2D within) {
        List<EndLabel> fromTop = new ArrayList<>(labels);
        fromTop.sort(Comparator.comparingDouble(EndLabel::y));
        double[] tops = new double[fromTop.size()];
        for (int i = 0; i < tops.length; i++) {
            EndLabel label = fromTop.get(i);
            tops[i] = label.y - label.height() / 2;
            if (i > 0) {
                double overlap = tops[i - 1] + fromTop.get(i - 1).height() - tops[i];
                if (overlap > 0) {
                    tops[i - 1] -= overlap / 2;
                    tops[i] += overlap / 2;
                }
            }
        }
        double above = tops.length == 0 ? 0 : StrictMath.max(0, within.getMinY() - 8 - tops[0]);
        for (int i = 0; i < tops.length; i++) {
            fromTop.get(i).draw(g, x, tops[i] + above);
        }
    }

    private void draw(Graphics2D g, double x, double top) {
        g.setPaint(colour);
        g.setFont(fitting(g));
        g.drawString(text, (float) x, (float) (top + font.getSize()));
        if (!under.isEmpty()) {
            g.setFont(ChartFonts.SMALL);
            g.drawString(under, (float) x, (float) (top + font.getSize() * LEADING + ChartFonts.SMALL.getSize()));
        }
    }

    /// A long number with a long unit is written smaller rather than cut at the edge.
    private Font fitting(Graphics2D g) {
        double width = StrictMath.max(g.getFontMetrics(font).stringWidth(text), leastWidth(text) * font.getSize());
        return width <= WIDTH ? font : font.deriveFont((float) StrictMath.floor(font.getSize() * WIDTH / width));
    }

    /// In heights of the type. The measures of AWT are those of another font until it knows ours.
    static double leastWidth(String text) {
        return text.codePoints().mapToDouble(character -> character >= FIRST_IDEOGRAPH
                ? 1
                : Character.isLetterOrDigit(character) || character == '%' ? 0.57 : 0.3).sum();
    }
}
