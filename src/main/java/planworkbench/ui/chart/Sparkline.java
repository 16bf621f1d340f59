package planworkbench.ui.chart;

import java.awt.Color;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

import org.jspecify.annotations.Nullable;

import planworkbench.chart.ChartAxes;
import planworkbench.chart.ChartPalette;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.TargetMark;
import planworkbench.chart.ValueScale;
import planworkbench.plan.AnnualSeries;

/// A projection chart the size of a stamp: history, projection and target, nothing written.
public final class Sparkline extends Region {

    private static final double MARGIN = 4;
    private static final double DOT = 5;
    private static final double SMALL_DOT = 3;

    private final Canvas canvas = new Canvas();
    private ChartPalette palette = ChartPalette.LIGHT;
    private @Nullable ProjectionChartModel model;

    public Sparkline() {
        getStyleClass().add("sparkline");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMouseTransparent(true);
        ChartTheme.of(this).subscribe(colours -> {
            palette = colours;
            draw();
        });
    }

    public void show(ProjectionChartModel shown) {
        if (!shown.equals(model)) {
            model = shown;
            draw();
        }
    }

    public @Nullable ProjectionChartModel model() {
        return model;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            draw();
        }
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ProjectionChartModel shown = model;
        if (shown == null || canvas.getWidth() < 1) {
            return;
        }
        g.setLineWidth(1);
        g.setLineDashes(4, 3);
        TargetMark target = shown.target();
        if (target != null) {
            line(g, target.line().values(), palette.target());
        }
        g.setLineDashes();
        g.setLineWidth(1.6);
        for (AnnualSeries stretch : shown.comparableHistory()) {
            line(g, stretch.values(), palette.history());
        }
        line(g, shown.projection().values(), palette.projection());
        dotAtEnd(g, shown.projection().isEmpty() ? shown.history().values() : shown.projection().values(),
                shown.projection().isEmpty() ? palette.history() : palette.projection(), DOT);
    }

    private void line(GraphicsContext g, NavigableMap<Integer, Double> points, Color colour) {
        if (points.size() == 1) {
            dotAtEnd(g, points, colour, SMALL_DOT);
            return;
        }
        g.setStroke(paint(colour));
        g.beginPath();
        boolean first = true;
        for (Map.Entry<Integer, Double> point : points.entrySet()) {
            if (first) {
                g.moveTo(x(point.getKey()), y(point.getValue()));
                first = false;
            } else {
                g.lineTo(x(point.getKey()), y(point.getValue()));
            }
        }
        g.stroke();
    }

    private void dotAtEnd(GraphicsContext g, NavigableMap<Integer, Double> points, Color colour,
            double size) {
        Map.Entry<Integer, Double> end = points.lastEntry();
        if (end != null) {
            g.setFill(paint(colour));
            g.fillOval(x(end.getKey()) - size / 2, y(end.getValue()) - size / 2, size, size);
        }
    }

    private double x(int year) {
        ChartAxes axes = axes();
        return MARGIN + (year - axes.firstYear()) / Math.max(1.0, axes.lastYear() - axes.firstYear())
                * (canvas.getWidth() - 2 * MARGIN);
    }

    private double y(double value) {
        ValueScale values = axes().values();
        double part = (value - values.low()) / (values.high() - values.low());
        return canvas.getHeight() - MARGIN - Math.clamp(part, 0, 1) * (canvas.getHeight() - 2 * MARGIN);
    }

    private ChartAxes axes() {
        return Objects.requireNonNull(model).axes();
    }

    private static Paint paint(Color colour) {
        return javafx.scene.paint.Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
