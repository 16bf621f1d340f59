package planworkbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import planworkbench.plan.AnnualSeries;

/// The figure of the latest observation, written where no line crosses it.
record ObservedLabel(ProjectionChartModel model, ChartPalette palette) {

    void draw(Graphics2D g, ChartFrame frame) {
        String text = model.texts().observed();
        Map.Entry<Integer, Double> latest = model.history().values().lastEntry();
        if (latest != null && !text.isEmpty() && frame.axes().has(latest.getKey())) {
            g.setFont(ChartFonts.SMALL);
            Rectangle2D place = place(frame, latest, g.getFontMetrics().stringWidth(text));
            g.setPaint(palette.history());
            g.drawString(text, (float) place.getX(), (float) place.getMaxY());
        }
    }

    /// The side that the projection leaves free, or another place within the drawing that is; where none is, the first within.
    Rectangle2D place(ChartFrame frame, Map.Entry<Integer, Double> latest, double width) {
        Point2D at = frame.at(latest.getKey(), latest.getValue());
        double height = ChartFonts.SMALL.getSize();
        double gap = MovingLayer.LABEL_GAP;
        Rectangle2D above = new Rectangle2D.Double(at.getX() - width / 2, at.getY() - gap - height, width, height);
        Rectangle2D below = new Rectangle2D.Double(at.getX() - width / 2, at.getY() + gap, width, height);
        Rectangle2D left = new Rectangle2D.Double(at.getX() - gap - width, at.getY() - height / 2, width, height);
        Rectangle2D aboveLeft = new Rectangle2D.Double(at.getX() - width, at.getY() - gap - height, width, height);
        boolean projectionAbove = model.projection().get(latest.getKey())
                .orElse(latest.getValue() - 1) > latest.getValue();
        boolean noRoomAbove = above.getMinY() < frame.data().getMinY();
        List<Rectangle2D> places = projectionAbove || noRoomAbove
                ? List.of(below, above, aboveLeft, left)
                : List.of(above, below, aboveLeft, left);
        List<Rectangle2D> within = places.stream().filter(frame.data()::contains).toList();
        return within.stream().filter(place -> !isCrossed(frame, place)).findFirst()
                .orElse(within.isEmpty() ? places.getFirst() : within.getFirst());
    }

    private boolean isCrossed(ChartFrame frame, Rectangle2D place) {
        List<AnnualSeries> lines = new ArrayList<>();
        lines.add(model.projection());
        model.overlays().forEach(overlay -> lines.add(overlay.values()));
        return lines.stream().anyMatch(line -> line.values().entrySet().stream().anyMatch(from -> {
            Map.Entry<Integer, Double> to = line.values().higherEntry(from.getKey());
            return to != null && place.intersectsLine(frame.x(from.getKey()), frame.at(from.getKey(),
                    from.getValue()).getY(), frame.x(to.getKey()), frame.at(to.getKey(), to.getValue()).getY());
        }));
    }
}
