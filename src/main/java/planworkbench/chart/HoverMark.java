package planworkbench.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// A line at a year with what is known of it, while the pointer or the arrow keys are there.
public record HoverMark(ProjectionChartModel model, ChartPalette palette, int year) {

    private static final double PADDING = 8;
    private static final double LINE = 18;

    public void draw(Graphics2D g, ChartFrame frame) {
        List<String> lines = model.said(year);
        if (lines.isEmpty()) {
            return;
        }
        Rectangle2D data = frame.data();
        double x = frame.x(year);
        double height = lines.size() * LINE + PADDING;
        g.setPaint(palette.muted());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x, data.getMinY() + height, x, data.getMaxY()));
        double width = lines.stream().mapToInt(g.getFontMetrics(ChartFonts.SMALL)::stringWidth).max().orElse(0)
                + 2 * PADDING;
        double left = StrictMath.clamp(x - width / 2, data.getMinX(), StrictMath.max(data.getMinX(),
                data.getMaxX() - width));
        g.setPaint(palette.text());
        g.fill(new RoundRectangle2D.Double(left, data.getMinY(), width, height, 8, 8));
        g.setPaint(palette.background());
        g.setFont(ChartFonts.SMALL);
        for (int i = 0; i < lines.size(); i++) {
            g.drawString(lines.get(i), (float) (left + PADDING), (float) (data.getMinY() + (i + 1) * LINE - 1));
        }
    }
}
