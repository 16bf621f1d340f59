package planworkbench.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.chart.ProjectionFan.Band;

/// The two bands of uncertainty under the projection: the inner lies over the outer and so is darker, in greyscale too.
record FanLayer(@Nullable ProjectionFan fan, ChartPalette palette) {

    private static final String OUTER = "80%";
    private static final String INNER = "50%";

    FanLayer(ProjectionChartModel model, ChartPalette palette) {
        this(model.fan(), palette);
    }

    void draw(Graphics2D g, ChartFrame frame) {
        if (fan != null && fan.bands().size() > 1) {
            draw(g, frame, Band::p10, Band::p90);
            draw(g, frame, Band::p25, Band::p75);
        }
    }

    /// At the upper edge of each band.
    void label(ChartFrame frame, List<EndLabel> labels) {
        Map.Entry<Integer, Band> end = fan == null ? null : fan.bands().floorEntry(frame.axes().lastYear());
        if (end != null && end.getValue().p90() > end.getValue().p10()) {
            labels.add(label(frame, end.getValue().p90(), OUTER));
            labels.add(label(frame, end.getValue().p75(), INNER));
        }
    }

    private EndLabel label(ChartFrame frame, double edge, String text) {
        return new EndLabel(frame.clampedY(edge), text, "", palette.projection(), ChartFonts.SMALL);
    }

    private void draw(Graphics2D g, ChartFrame frame, ToDoubleFunction<Band> low, ToDoubleFunction<Band> high) {
        NavigableMap<Integer, Double> below = edge(low);
        NavigableMap<Integer, Double> above = edge(high);
        g.setPaint(palette.fan());
        g.fill(frame.band(below, above));
        g.setPaint(palette.fanEdge());
        g.setStroke(MovingLayer.HAIRLINE);
        g.draw(frame.line(below));
        g.draw(frame.line(above));
    }

    private NavigableMap<Integer, Double> edge(ToDoubleFunction<Band> quantile) {
        NavigableMap<Integer, Double> edge = new TreeMap<>();
        if (fan != null) {
            fan.bands().forEach((year, band) -> edge.put(year, quantile.applyAsDouble(band)));
        }
        return edge;
    }
}
