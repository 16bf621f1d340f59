package planworkbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A painted chart and where years and values lie on it.
record PaintedChart(BufferedImage image, ChartFrame frame) {

    static final int WIDTH = 720;
    static final int HEIGHT = 440;

    static PaintedChart of(ProjectionChartModel model, ChartPalette palette) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ProjectionChart chart = new ProjectionChart(model, palette);
        ChartFrame frame = chart.drawStill(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        chart.drawMoving(g, frame);
        g.dispose();
        return new PaintedChart(image, frame);
    }

    /// Antialiasing mixes the colour of a thin line with its ground.
    static boolean isNear(int rgb, Color colour) {
        Color painted = new Color(rgb);
        return Math.abs(painted.getRed() - colour.getRed()) + Math.abs(painted.getGreen() - colour.getGreen())
                + Math.abs(painted.getBlue() - colour.getBlue()) < 160;
    }

    int at(double year, double value) {
        return image.getRGB((int) Math.round(frame.x(year)), (int) Math.round(frame.y(value)));
    }

    /// Whether a colour is painted within a few pixels of a place.
    boolean hasNear(double year, double value, Color colour) {
        int x = (int) Math.round(frame.x(year));
        int y = (int) Math.round(frame.y(value));
        return IntStream.rangeClosed(-3, 3).anyMatch(dx -> IntStream.rangeClosed(-3, 3)
                .anyMatch(dy -> image.getRGB(x + dx, y + dy) == colour.getRGB()));
    }

    /// The rows to the right of the drawing area where a colour is painted.
    TreeSet<Integer> rowsOfLabel(Color colour) {
        int from = (int) Math.ceil(frame.data().getMaxX()) + 2;
        IntPredicate painted = y -> IntStream.range(from, image.getWidth())
                .anyMatch(x -> image.getRGB(x, y) == colour.getRGB());
        TreeSet<Integer> rows = new TreeSet<>();
        IntStream.range(0, image.getHeight()).filter(painted).forEach(rows::add);
        return rows;
    }
}
