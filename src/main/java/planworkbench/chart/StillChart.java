package planworkbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import planworkbench.plan.AnnualSeries;

/// The part of a projection chart that JFreeChart draws: axes, grid, shaded years and history.
///
/// @param width of the whole chart
record StillChart(ProjectionChartModel model, ChartPalette palette, double width) {

    private static final Stroke HAIRLINE = new BasicStroke(1);
    private static final Stroke HISTORY = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double MARKER = 7;

    /// JFreeChart would put a grey box behind the word at the shaded years.
    private static final Color NONE = new Color(0, 0, 0, 0);

    /// Room above for the title and the axis text, at the right for the labels at the lines' ends.
    private static final double TITLE_ROOM = 28;
    private static final double AXIS_TEXT_ROOM = 28;
    private static final double VALUES_ROOM = 56;
    private static final double LABEL_ROOM = MovingLayer.LABEL_GAP + EndLabel.WIDTH + 4;

    JFreeChart chart() {
        XYPlot plot = new XYPlot(history(), yearAxis(), valueAxis(), renderer());
        plot.setBackgroundPaint(palette.background());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        double top = AXIS_TEXT_ROOM + (model.texts().title().isEmpty() ? 0 : TITLE_ROOM);
        plot.setInsets(new RectangleInsets(top, 8, 8, LABEL_ROOM));
        if (model.axes().projectedFrom() < model.axes().lastYear()) {
            plot.addDomainMarker(shade(), Layer.BACKGROUND);
        }
        JFreeChart chart = new JFreeChart(null, ChartFonts.BODY, plot, false);
        chart.setBackgroundPaint(palette.background());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private IntervalMarker shade() {
        ChartAxes axes = model.axes();
        IntervalMarker shade = new IntervalMarker(StrictMath.max(axes.projectedFrom(), axes.leftEdge()),
                axes.rightEdge(), palette.shade());
        shade.setAlpha(1);
        shade.setLabel(model.texts().projected());
        shade.setLabelFont(ChartFonts.SMALL);
        shade.setLabelPaint(palette.muted());
        shade.setLabelBackgroundColor(NONE);
        shade.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        shade.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        shade.setLabelOffset(new RectangleInsets(6, 8, 0, 0));
        return shade;
    }

    private NumberAxis yearAxis() {
        ChartAxes axes = model.axes();
        NumberAxis axis = new NumberAxis();
        axis.setRange(axes.leftEdge(), axes.rightEdge());
        axis.setTickUnit(new NumberTickUnit(axes.yearStep(width - LABEL_ROOM - VALUES_ROOM)) {
            @Override
            public String valueToString(double year) {
                return Integer.toString((int) StrictMath.rint(year));
            }
        }, false, true);
        quiet(axis);
        return axis;
    }

    private NumberAxis valueAxis() {
        ValueScale values = model.axes().values();
        NumberAxis axis = new NumberAxis();
        axis.setRange(values.low(), values.high());
        axis.setTickUnit(new NumberTickUnit(values.step()) {
            @Override
            public String valueToString(double value) {
                return model.texts().tick(value, values);
            }
        }, false, true);
        quiet(axis);
        axis.setTickLabelsVisible(!model.isBlank());
        return axis;
    }

    private void quiet(NumberAxis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(ChartFonts.SMALL);
        axis.setTickLabelPaint(palette.muted());
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 2, 8));
    }

    /// One line for each definition of the series.
    private XYSeriesCollection history() {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (AnnualSeries stretch : model.comparableHistory()) {
            XYSeries line = new XYSeries(Integer.toString(lines.getSeriesCount()));
            stretch.values().forEach(line::add);
            lines.addSeries(line);
        }
        return lines;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultPaint(palette.history());
        renderer.setDefaultStroke(HISTORY);
        renderer.setDefaultShape(new Ellipse2D.Double(-MARKER / 2, -MARKER / 2, MARKER, MARKER));
        return renderer;
    }
}
