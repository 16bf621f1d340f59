package planworkbench.ui.chart;

import java.awt.geom.Rectangle2D;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

import planworkbench.chart.ChartFrame;
import planworkbench.chart.ChartPalette;
import planworkbench.chart.HoverMark;
import planworkbench.chart.ProjectionChart;
import planworkbench.chart.ProjectionChartModel;

/// A projection chart in the window: one canvas with what stands still, one above it with what moves.
///
/// Each layer is drawn only when it changed, and only while the chart is laid out with a size.
public final class ProjectionChartView extends Region {

    private final Canvas still = new Canvas();
    private final Canvas moving = new Canvas();
    private final ReadOnlyObjectWrapper<@Nullable ProjectionChartModel> model = new ReadOnlyObjectWrapper<>();
    private ChartPalette palette = ChartPalette.LIGHT;
    private @Nullable ChartFrame frame;
    private @Nullable Integer hovered;

    public ProjectionChartView() {
        getStyleClass().add("projection-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(still, moving);
        still.setManaged(false);
        moving.setManaged(false);
        moving.setMouseTransparent(true);
        ChartTheme.of(this).subscribe(colours -> {
            palette = colours;
            drawAll();
        });
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(_ -> unhover());
    }

    public void show(ProjectionChartModel shown) {
        ProjectionChartModel before = model.get();
        model.set(shown);
        if (before == null || frame == null || !shown.standsStillLike(before)) {
            drawAll();
        } else {
            drawMoving();
        }
    }

    /// What the chart shows; null before it was given anything.
    public ReadOnlyObjectProperty<@Nullable ProjectionChartModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /// Where years and values lie; null before the first drawing.
    public @Nullable ChartFrame frame() {
        return frame;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != still.getWidth() || height != still.getHeight()) {
            for (Canvas canvas : new Canvas[]{still, moving}) {
                canvas.setWidth(width);
                canvas.setHeight(height);
            }
            drawAll();
        }
    }

    private void drawAll() {
        ProjectionChartModel shown = model.get();
        if (shown == null || still.getWidth() < 1 || still.getHeight() < 1) {
            return;
        }
        GraphicsContext context = still.getGraphicsContext2D();
        context.clearRect(0, 0, still.getWidth(), still.getHeight());
        frame = new ProjectionChart(shown, palette).drawStill(new FXGraphics2D(context),
                new Rectangle2D.Double(0, 0, still.getWidth(), still.getHeight()));
        drawMoving();
    }

    private void drawMoving() {
        ProjectionChartModel shown = model.get();
        if (shown == null || frame == null) {
            return;
        }
        GraphicsContext context = moving.getGraphicsContext2D();
        context.clearRect(0, 0, moving.getWidth(), moving.getHeight());
        FXGraphics2D g = new FXGraphics2D(context);
        new ProjectionChart(shown, palette).drawMoving(g, frame);
        if (hovered != null) {
            new HoverMark(shown, palette, hovered).draw(g, frame);
        }
    }

    private void hover(double x, double y) {
        Integer year = frame == null || !frame.data().contains(x, y) ? null : Integer.valueOf(frame.yearAt(x));
        if (year == null ? hovered != null : !year.equals(hovered)) {
            hovered = year;
            drawMoving();
        }
    }

    private void unhover() {
        hovered = null;
        drawMoving();
    }
}
