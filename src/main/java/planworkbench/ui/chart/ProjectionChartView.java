package planworkbench.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;

import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

import planworkbench.chart.ChartFrame;
import planworkbench.chart.ChartPalette;
import planworkbench.chart.HoverMark;
import planworkbench.chart.ProjectionChart;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.YearSpan;

/// A projection chart in the window: one canvas with what stands still, one above it with what moves.
///
/// Each layer is drawn only when it changed, and only while the chart is laid out with a size.
public final class ProjectionChartView extends Region {

    private final Canvas still = new Canvas();
    private final Canvas moving = new Canvas();
    private final Region span = new Region();
    private final ReadOnlyObjectWrapper<@Nullable ProjectionChartModel> model = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
    private ChartPalette palette = ChartPalette.LIGHT;
    private double density = 1;
    private String description = "";
    private @Nullable YearSpan part;
    private @Nullable ProjectionChartModel drawn;
    private @Nullable ChartFrame frame;

    public ProjectionChartView() {
        getStyleClass().add("projection-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(still, moving, span);
        still.setManaged(false);
        moving.setManaged(false);
        moving.setMouseTransparent(true);
        span.getStyleClass().add("chart-span");
        span.setManaged(false);
        span.setMouseTransparent(true);
        span.setVisible(false);
        ChartTheme.of(this).subscribe(colours -> {
            palette = colours;
            drawAll();
        });
        new ChartNavigation(this);
    }

    /// @param steady whether the axes stay where they are, as while a slider moves
    public void show(ProjectionChartModel shown, boolean steady) {
        ProjectionChartModel before = model.get();
        if (before != null && !shown.years().equals(before.years())) {
            part = null;
            zoomed.set(false);
        }
        model.set(steady && before != null ? shown.onAxesOf(before) : shown);
        draw(steady);
    }

    public void show(ProjectionChartModel shown) {
        show(shown, false);
    }

    /// What the chart shows when all years are shown; null before it was given anything.
    public ReadOnlyObjectProperty<@Nullable ProjectionChartModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /// What is on the screen: the model in the years that are shown; null before the first drawing.
    public @Nullable ProjectionChartModel drawn() {
        return drawn;
    }

    /// The year that the pointer or the arrow keys are at; null for none.
    public ReadOnlyObjectProperty<@Nullable Integer> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /// Whether only a part of the years is shown.
    public ReadOnlyBooleanProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    /// Shows a part of the years, on a value axis for them.
    public void showYears(YearSpan shown) {
        YearSpan whole = allYears();
        YearSpan within = shown.within(whole);
        part = within.equals(whole) ? null : within;
        zoomed.set(part != null);
        draw(false);
    }

    public void showAllYears() {
        showYears(allYears());
    }

    /// What the chart is of, for a reader of the screen; the year that is looked at follows.
    public void describe(String text) {
        description = text;
        tell();
    }

    /// How many pixels are drawn for each unit of length: more than one keeps a chart sharp where what it stands in is shown enlarged.
    public void setDensity(double pixels) {
        if (pixels != density) {
            density = pixels;
            Scale whole = new Scale(1 / density, 1 / density);
            still.getTransforms().setAll(whole);
            moving.getTransforms().setAll(whole);
            requestLayout();
        }
    }

    /// All years of the model; the chart must have been given one.
    YearSpan allYears() {
        return Objects.requireNonNull(model.get()).years();
    }

    /// The years that are shown.
    YearSpan years() {
        return part == null ? allYears() : part;
    }

    void lookAt(@Nullable Integer year) {
        if (!Objects.equals(year, hovered.get())) {
            hovered.set(year);
            drawMoving();
            tell();
        }
    }

    /// Marks what is being dragged over, in the chart's own coordinates.
    void markSpan(double from, double to) {
        ChartFrame now = frame;
        if (now != null) {
            double left = Math.clamp(Math.min(from, to), now.data().getMinX(), now.data().getMaxX());
            double right = Math.clamp(Math.max(from, to), now.data().getMinX(), now.data().getMaxX());
            span.resizeRelocate(left, now.data().getMinY(), right - left, now.data().getHeight());
            span.setVisible(true);
        }
    }

    void unmarkSpan() {
        span.setVisible(false);
    }

    private void tell() {
        Integer year = hovered.get();
        ProjectionChartModel shown = model.get();
        setAccessibleText(year == null || shown == null
                ? description
                : description + " " + String.join(" ", shown.said(year)));
    }

    private void draw(boolean steady) {
        ProjectionChartModel whole = model.get();
        if (whole == null) {
            return;
        }
        ProjectionChartModel before = drawn;
        ProjectionChartModel now = part == null ? whole : whole.zoomedTo(part);
        drawn = steady && before != null ? now.onAxesOf(before) : now;
        if (before == null || frame == null || !drawn.standsStillLike(before)) {
            drawAll();
        } else {
            drawMoving();
        }
    }

    /// Where years and values lie; null before the first drawing.
    public @Nullable ChartFrame frame() {
        return frame;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth() * density);
        double height = Math.floor(getHeight() * density);
        if (width != still.getWidth() || height != still.getHeight()) {
            for (Canvas canvas : new Canvas[]{still, moving}) {
                canvas.setWidth(width);
                canvas.setHeight(height);
            }
            drawAll();
        }
        if (density != 1) {
            placeOnPixels();
        }
    }

    /// Between pixels an enlarged chart would be blurred.
    private void placeOnPixels() {
        Point2D at = localToScene(0, 0);
        for (Canvas canvas : new Canvas[]{still, moving}) {
            canvas.relocate((Math.rint(at.getX()) - at.getX()) / density, (Math.rint(at.getY()) - at.getY()) / density);
        }
    }

    private void drawAll() {
        ProjectionChartModel shown = drawn;
        if (shown == null || still.getWidth() < 1 || still.getHeight() < 1) {
            return;
        }
        frame = new ProjectionChart(shown, palette).drawStill(cleared(still),
                new Rectangle2D.Double(0, 0, still.getWidth() / density, still.getHeight() / density));
        drawMoving();
    }

    private void drawMoving() {
        ProjectionChartModel shown = drawn;
        if (shown == null || frame == null) {
            return;
        }
        FXGraphics2D g = cleared(moving);
        new ProjectionChart(shown, palette).drawMoving(g, frame);
        Integer year = hovered.get();
        if (year != null) {
            new HoverMark(shown, palette, year).draw(g, frame);
        }
    }

    private FXGraphics2D cleared(Canvas canvas) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setTransform(new Affine());
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return density == 1 ? new FXGraphics2D(context) : new EnlargedGraphics(context, density);
    }
}
