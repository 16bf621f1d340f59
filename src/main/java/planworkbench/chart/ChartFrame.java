package planworkbench.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.NavigableMap;

/// Where years and values lie on a drawn chart.
///
/// @param data the rectangle between the axes
public record ChartFrame(Rectangle2D data, ChartAxes axes) {

    public double x(double year) {
        return data.getMinX() + (year - axes.leftEdge()) / (axes.rightEdge() - axes.leftEdge()) * data.getWidth();
    }

    public double y(double value) {
        ValueScale values = axes.values();
        return data.getMaxY() - (value - values.low()) / (values.high() - values.low()) * data.getHeight();
    }

    Point2D at(int year, double value) {
        return new Point2D.Double(x(year), y(value));
    }

    /// The whole year nearest to a place.
    public int yearAt(double x) {
        double year = axes.leftEdge()
                + (x - data.getMinX()) / data.getWidth() * (axes.rightEdge() - axes.leftEdge());
        return StrictMath.clamp(StrictMath.round(year), axes.firstYear(), axes.lastYear());
    }

    /// A place for a label: inside the data area even where the line has left it.
    double clampedY(double value) {
        return StrictMath.clamp(y(value), data.getMinY(), data.getMaxY());
    }

    /// From year to year.
    Path2D line(NavigableMap<Integer, Double> points) {
        Path2D path = new Path2D.Double();
        points.forEach((year, value) -> {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x(year), y(value));
            } else {
                path.lineTo(x(year), y(value));
            }
        });
        return path;
    }

    /// The area between two lines.
    Path2D band(NavigableMap<Integer, Double> low, NavigableMap<Integer, Double> high) {
        Path2D band = line(low);
        high.descendingMap().forEach((year, value) -> band.lineTo(x(year), y(value)));
        band.closePath();
        return band;
    }
}
