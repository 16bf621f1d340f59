package planworkbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.ChartRenderingInfo;

/// What stands still on a projection chart while a slider moves: axes, grid, shaded years, history, breaks.
final class StillLayer {

    private static final double BREAK_HEIGHT = 8;

    private final ProjectionChartModel model;
    private final ChartPalette palette;

    StillLayer(ProjectionChartModel model, ChartPalette palette) {
        this.model = model;
        this.palette = palette;
    }

    ChartFrame draw(Graphics2D g, Rectangle2D area) {
        g.setPaint(palette.background());
        g.fill(area);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        new StillChart(model, palette, area.getWidth()).chart().draw(g, area, info);
        ChartFrame frame = new ChartFrame((Rectangle2D) info.getPlotInfo().getDataArea().clone(), model.axes());
        drawTexts(g, area, frame.data());
        for (int year : model.breaks()) {
            if (year > model.axes().firstYear() && year <= model.axes().lastYear()) {
                drawBreak(g, frame, year);
            }
        }
        return frame;
    }

    private void drawTexts(Graphics2D g, Rectangle2D area, Rectangle2D data) {
        ChartTexts texts = model.texts();
        if (!texts.title().isEmpty()) {
            text(g, texts.title(), ChartFonts.STRONG, palette.text(), area.getMinX() + 12, area.getMinY() + 24);
        }
        text(g, model.axisText(), ChartFonts.SMALL, palette.muted(), area.getMinX() + 12, data.getMinY() - 12);
        if (!texts.watermark().isEmpty()) {
            centred(g, texts.watermark(), ChartFonts.WATERMARK, palette.watermark(), data.getCenterX(),
                    data.getCenterY() + 34);
        }
        if (model.isBlank()) {
            centred(g, texts.empty(), ChartFonts.BODY, palette.muted(), data.getCenterX(), data.getCenterY());
        }
    }

    /// A small gap with two slanted strokes on the year axis, between the years of the old and the new definition.
    private void drawBreak(Graphics2D g, ChartFrame frame, int year) {
        double x = frame.x(year - 0.5);
        double bottom = frame.data().getMaxY();
        g.setPaint(palette.muted());
        g.setStroke(new BasicStroke(1.2f));
        for (double dx = -3; dx <= 3; dx += 6) {
            g.draw(new Line2D.Double(x + dx - 2, bottom + BREAK_HEIGHT / 2, x + dx + 2, bottom - BREAK_HEIGHT / 2));
        }
        centred(g, model.texts().seriesBreak(), ChartFonts.SMALL, palette.muted(), x, bottom - 10);
    }

    private static void centred(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        text(g, text, font, colour, x - g.getFontMetrics(font).stringWidth(text) / 2.0, y);
    }

    private static void text(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) y);
    }
}
