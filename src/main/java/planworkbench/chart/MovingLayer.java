package planworkbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import planworkbench.plan.AnnualSeries;

/// What moves on a projection chart with a slider: projection, target, ghost and the labels at their ends.
final class MovingLayer {

    static final Stroke HAIRLINE = new BasicStroke(1);
    private static final Stroke LINE = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke THIN = new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            new float[]{7, 5}, 0);
    private static final List<Stroke> OVERLAYS = IntStream.range(0, OverlaySeries.STYLES)
            .mapToObj(MovingLayer::dashed).toList();
    private static final double DOT = 10;
    private static final double SMALL_DOT = 6;
    /// Half the width of what is asked for in one year, in years.
    private static final double BOX = 0.3;
    static final double LABEL_GAP = 10;

    private final ProjectionChartModel model;
    private final ChartPalette palette;

    MovingLayer(ProjectionChartModel model, ChartPalette palette) {
        this.model = model;
        this.palette = palette;
    }

    void draw(Graphics2D g, ChartFrame frame) {
        Shape clip = g.getClip();
        g.clip(frame.data());
        new FanLayer(model, palette).draw(g, frame);
        model.benchmarks().forEach(line -> drawBenchmark(g, frame, line));
        drawTarget(g, frame);
        drawLine(g, frame, model.ghost(), palette.ghost(), THIN);
        model.overlays().forEach(overlay -> drawLine(g, frame, overlay.values(), colour(overlay),
                OVERLAYS.get(overlay.style())));
        drawLine(g, frame, model.projection(), palette.projection(), LINE);
        markOrigin(g, frame);
        g.setClip(clip);
        List<EndLabel> labels = new ArrayList<>();
        new ObservedLabel(model, palette).draw(g, frame);
        labelTarget(frame, labels);
        labelProjection(g, frame, labels);
        new FanLayer(model, palette).label(frame, labels);
        labelOverlays(g, frame, labels);
        labelBenchmarks(frame, labels);
        EndLabel.drawApart(g, labels, frame.x(frame.axes().rightEdge()) + LABEL_GAP, frame.data());
    }

    /// With hollow markers, unlike the ghost.
    private void drawBenchmark(Graphics2D g, ChartFrame frame, BenchmarkLine line) {
        drawLine(g, frame, line.values(), palette.muted(), HAIRLINE);
        line.values().values().forEach((year, value) -> {
            dot(g, frame.at(year, value), SMALL_DOT, palette.muted());
            dot(g, frame.at(year, value), SMALL_DOT - 2, palette.background());
        });
    }

    private void labelBenchmarks(ChartFrame frame, List<EndLabel> labels) {
        for (BenchmarkLine line : model.benchmarks()) {
            Map.Entry<Integer, Double> end = line.values().values().floorEntry(frame.axes().lastYear());
            if (end != null && end.getKey() >= frame.axes().firstYear()) {
                labels.add(new EndLabel(frame.clampedY(end.getValue()), line.label(frame.axes().lastYear()), "",
                        palette.muted(), ChartFonts.SMALL));
            }
        }
    }

    private void drawTarget(Graphics2D g, ChartFrame frame) {
        TargetMark target = model.target();
        if (target == null) {
            return;
        }
        if (target.asked().isEmpty()) {
            AnnualSeries upper = target.upper();
            if (upper != null) {
                g.setPaint(palette.targetBand());
                g.fill(frame.band(target.line().values(), upper.values()));
                drawLine(g, frame, upper, palette.target(), DASHED);
            }
            drawLine(g, frame, target.line(), palette.target(), DASHED);
        }
        target.asked().forEach(year -> markAsked(g, frame, target, year));
        target.observed().values().forEach((year, value) -> dot(g, frame.at(year, value), SMALL_DOT,
                palette.target()));
    }

    /// Of a range a box in the year, of anything else a diamond, which is full once the target is met.
    private void markAsked(Graphics2D g, ChartFrame frame, TargetMark target, int year) {
        double low = target.line().get(year).orElseThrow();
        AnnualSeries upper = target.upper();
        if (upper == null) {
            markMilestone(g, frame.at(year, low), model.history().values().headMap(year, true).values().stream()
                    .anyMatch(value -> value >= low));
            return;
        }
        double high = upper.get(year).orElse(low);
        double left = frame.x(year - BOX);
        double right = frame.x(year + BOX);
        g.setPaint(palette.targetBand());
        g.fill(new Rectangle2D.Double(left, frame.y(high), right - left, frame.y(low) - frame.y(high)));
        g.setPaint(palette.target());
        g.setStroke(THIN);
        for (double end : new double[]{low, high}) {
            g.draw(new Line2D.Double(left, frame.y(end), right, frame.y(end)));
        }
    }

    private void markMilestone(Graphics2D g, Point2D at, boolean met) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(at.getX(), at.getY() - DOT);
        diamond.lineTo(at.getX() + DOT, at.getY());
        diamond.lineTo(at.getX(), at.getY() + DOT);
        diamond.lineTo(at.getX() - DOT, at.getY());
        diamond.closePath();
        g.setPaint(met ? palette.target() : palette.background());
        g.fill(diamond);
        g.setPaint(palette.target());
        g.setStroke(LINE);
        g.draw(diamond);
    }

    private void labelTarget(ChartFrame frame, List<EndLabel> labels) {
        TargetMark target = model.target();
        if (target != null && !target.line().isEmpty()) {
            Map.Entry<Integer, Double> end = target.line().values().floorEntry(frame.axes().lastYear());
            if (end == null) {
                return;
            }
            labels.add(new EndLabel(frame.clampedY(end.getValue()), target.label(), "", palette.target(),
                    ChartFonts.SMALL));
        }
    }

    private void labelProjection(Graphics2D g, ChartFrame frame, List<EndLabel> labels) {
        Map.Entry<Integer, Double> end = model.projection().values().floorEntry(frame.axes().lastYear());
        if (end != null) {
            Point2D at = frame.at(end.getKey(), end.getValue());
            if (frame.data().contains(at)) {
                dot(g, at, DOT, palette.projection());
            }
            labels.add(new EndLabel(frame.clampedY(end.getValue()), model.texts().value(), model.texts().series(),
                    palette.projection(), ChartFonts.STRONG));
        }
    }

    private void labelOverlays(Graphics2D g, ChartFrame frame, List<EndLabel> labels) {
        int lastYear = frame.axes().lastYear();
        for (OverlaySeries overlay : model.overlays()) {
            Map.Entry<Integer, Double> end = overlay.values().values().floorEntry(lastYear);
            if (end != null) {
                Point2D at = frame.at(end.getKey(), end.getValue());
                if (frame.data().contains(at)) {
                    dot(g, at, SMALL_DOT, colour(overlay));
                }
                labels.add(new EndLabel(frame.clampedY(end.getValue()), overlay.label(lastYear), "",
                        colour(overlay), ChartFonts.SMALL));
            }
        }
    }

    private static Stroke dashed(int style) {
        List<Double> lengths = OverlaySeries.dash(style);
        float[] dash = new float[lengths.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = lengths.get(i).floatValue();
        }
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private Color colour(OverlaySeries overlay) {
        return palette.overlays().get(overlay.style());
    }

    /// The observation that the projection starts from stays visible above the line.
    private void markOrigin(Graphics2D g, ChartFrame frame) {
        Map.Entry<Integer, Double> start = model.projection().values().firstEntry();
        if (start != null && start.getValue().equals(model.history().values().get(start.getKey()))) {
            dot(g, frame.at(start.getKey(), start.getValue()), SMALL_DOT + 1, palette.history());
        }
    }

    private static void dot(Graphics2D g, Point2D at, double size, Color colour) {
        g.setPaint(colour);
        g.fill(new Ellipse2D.Double(at.getX() - size / 2, at.getY() - size / 2, size, size));
    }

    private static void drawLine(Graphics2D g, ChartFrame frame, AnnualSeries line, Color colour, Stroke stroke) {
        if (line.years().size() > 1) {
            g.setPaint(colour);
            g.setStroke(stroke);
            g.draw(frame.line(line.values()));
        } else if (!line.isEmpty()) {
            Map.Entry<Integer, Double> only = line.values().firstEntry();
            dot(g, frame.at(only.getKey(), only.getValue()), SMALL_DOT, colour);
        }
    }
}
