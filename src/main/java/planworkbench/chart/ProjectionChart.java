package planworkbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A chart of one series under a scenario, drawn in two layers so that a moving slider redraws only the second.
public final class ProjectionChart {

    private final ProjectionChartModel model;
    private final ChartPalette palette;

    public ProjectionChart(ProjectionChartModel model, ChartPalette palette) {
        this.model = model;
        this.palette = palette;
    }

    /// What stands above it; empty where nothing does.
    String title() {
        return model.texts().title();
    }

    public void draw(Graphics2D g, Rectangle2D area) {
        drawMoving(g, drawStill(g, area));
    }

    /// Axes, grid, shaded years and history on an opaque ground.
    ///
    /// @return where years and values lie, for the moving layer
    public ChartFrame drawStill(Graphics2D g, Rectangle2D area) {
        return new StillLayer(model, palette).draw(g, area);
    }

    /// Projection, target, ghost and labels, over a still layer of the same axes.
    public void drawMoving(Graphics2D g, ChartFrame frame) {
        new MovingLayer(model, palette).draw(g, frame);
    }
}
