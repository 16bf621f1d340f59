package planworkbench.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// A chart as a picture, for files and paper.
///
/// @param scale pixels for each unit of width and height; 2 for print
public record ChartPicture(ProjectionChart chart, int width, int height, double scale) {

    /// The size of a chart where nobody asks for another: as wide as the text of a page, or a slide.
    public static final int WIDTH = 960;
    public static final int HEIGHT = 540;

    private static final double FINE = 2;

    /// A chart of the usual size, on white and fine enough for print.
    public static ChartPicture onPaper(ProjectionChartModel model) {
        return onPaper(model, WIDTH, HEIGHT);
    }

    public static ChartPicture onPaper(ProjectionChartModel model, int width, int height) {
        return new ChartPicture(new ProjectionChart(model, ChartPalette.LIGHT), width, height, FINE);
    }

    public BufferedImage image() {
        BufferedImage image = new BufferedImage((int) StrictMath.rint(width * scale),
                (int) StrictMath.rint(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
        return image;
    }

    public void writePng(OutputStream out) throws IOException {
        ImageIO.write(image(), "png", out);
    }

    /// Lines and letters, whatever the scale.
    public void writeSvg(OutputStream out) throws IOException {
        new VectorPicture(chart, width, height).write(out);
    }

    public void write(PictureFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> writePng(out);
            case SVG -> writeSvg(out);
        }
    }
}
