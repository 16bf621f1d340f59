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

    /// How far the labels may go beyond the drawing area, above and below.
    private static final double BEYOND = 8;

    private static final double LEADING = 1.3;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    /// Smaller than this cannot be read; what is longer is cut.
    private static final float SMALLEST = 9;

    /// Labels that stand one right under the other, and where they would be best.
    private record Block(List<EndLabel> labels, double wanted) {

        static Block of(EndLabel label) {
            return new Block(List.of(label), label.y - label.height() / 2);
        }

        double height() {
            return labels.stream().mapToDouble(EndLabel::height).sum();
        }

        double top(Rectangle2D within) {
            double least = within.getMinY() - BEYOND;
            return StrictMath.max(least, StrictMath.min(wanted, within.getMaxY() + BEYOND - height()));
        }

        /// Together they stand where the sum of the squared distances from their own places is least.
        Block and(Block below) {
            List<EndLabel> all = new ArrayList<>(labels);
            all.addAll(below.labels);
            return new Block(all, (wanted * labels.size() + (below.wanted - height()) * below.labels.size())
                    / all.size());
        }
    }

    double height() {
        return font.getSize() * LEADING + (under.isEmpty() ? 0 : ChartFonts.SMALL.getSize() * LEADING);
    }

    /// Draws the labels at their heights, moved apart where they would touch.
    static void drawApart(Graphics2D g, List<EndLabel> labels, double x, Rectangle2D within) {
        for (Block block : apart(labels, within)) {
            double top = block.top(within);
            for (EndLabel label : block.labels) {
                label.draw(g, x, top);
                top += label.height();
            }
        }
    }

    /// The upper edges of the labels from top to bottom.
    static List<Double> tops(List<EndLabel> labels, Rectangle2D within) {
        List<Double> tops = new ArrayList<>();
        for (Block block : apart(labels, within)) {
            double top = block.top(within);
            for (EndLabel label : block.labels) {
                tops.add(top);
                top += label.height();
            }
        }
        return tops;
    }

    private static List<Block> apart(List<EndLabel> labels, Rectangle2D within) {
        List<Block> blocks = new ArrayList<>();
        for (EndLabel label : labels.stream().sorted(Comparator.comparingDouble(EndLabel::y)).toList()) {
            Block block = Block.of(label);
            while (!blocks.isEmpty()
                    && blocks.getLast().top(within) + blocks.getLast().height() > block.top(within)) {
                block = blocks.removeLast().and(block);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private void draw(Graphics2D g, double x, double top) {
        g.setPaint(colour);
        g.setFont(fitting(g));
        g.drawString(cut(g), (float) x, (float) (top + font.getSize()));
        if (!under.isEmpty()) {
            g.setFont(ChartFonts.SMALL);
            g.drawString(under, (float) x, (float) (top + font.getSize() * LEADING + ChartFonts.SMALL.getSize()));
        }
    }

    /// A long number with a long unit is written smaller rather than cut at the edge.
    private Font fitting(Graphics2D g) {
        double width = StrictMath.max(g.getFontMetrics(font).stringWidth(text), leastWidth(text) * font.getSize());
        return width <= WIDTH
                ? font
                : font.deriveFont(StrictMath.max(SMALLEST,
                        (float) StrictMath.floor(font.getSize() * WIDTH / width)));
    }

    /// A long name gives way to the figure behind it.
    private String cut(Graphics2D g) {
        String cut = text;
        int figure = text.lastIndexOf(' ');
        String end = figure < 0 ? "…" : "…" + text.substring(figure);
        int kept = figure < 0 ? text.length() : figure;
        while (kept > 1 && g.getFontMetrics().stringWidth(cut) > WIDTH) {
            cut = text.substring(0, --kept) + end;
        }
        return cut;
    }

    /// In heights of the type. The measures of AWT are those of another font until it knows ours.
    static double leastWidth(String text) {
        return text.codePoints().mapToDouble(character -> character >= FIRST_IDEOGRAPH
                ? 1
                : Character.isLetterOrDigit(character) || character == '%' ? 0.57 : 0.3).sum();
    }
}
