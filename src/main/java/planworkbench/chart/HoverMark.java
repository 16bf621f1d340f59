package planworkbench.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// A line at a year with what is known of it, while the pointer is there.
public record HoverMark(ProjectionChartModel model, ChartPalette palette, int year) {

    private static final double PADDING = 8;
    private static final double HEIGHT = 26;

    public void draw(Graphics2D g, ChartFrame frame) {
        String text = model.texts().byYear().get(year);
        if (text == null) {
            return;
        }
        Rectangle2D data = frame.data();
        double x = frame.x(year);
        g.setPaint(palette.muted());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x, data.getMinY() + HEIGHT, x, data.getMaxY()));
        double width = g.getFontMetrics(ChartFonts.SMALL).stringWidth(text) + 2 * PADDING;
        double left = StrictMath.clamp(x - width / 2, data.getMinX(), StrictMath.max(data.getMinX(),
                data.getMaxX() - width));
        g.setPaint(palette.text());
        g.fill(new RoundRectangle2D.Double(left, data.getMinY(), width, HEIGHT, 8, 8));
        g.setPaint(palette.background());
        g.setFont(ChartFonts.SMALL);
        g.drawString(text, (float) (left + PADDING), (float) (data.getMinY() + HEIGHT - 9));
    }
}
