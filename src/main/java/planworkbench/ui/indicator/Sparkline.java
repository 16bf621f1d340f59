package planworkbench.ui.indicator;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.jspecify.annotations.Nullable;

/// The course of a series in the size of a word. The years stand in the same places in every row; a line begins anew
/// where the series does.
final class Sparkline extends Pane {

    static final double WIDTH = 56;
    static final double HEIGHT = 18;
    private static final double EDGE = 2;
    private static final double POINT = 1.5;

    private final Path line = new Path();
    private final Circle end = new Circle(EDGE);

    Sparkline() {
        line.getStyleClass().add("sparkline");
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        end.getStyleClass().add("sparkline-end");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /// Shows nothing where there are fewer than two points.
    void show(@Nullable SparklinePoints points) {
        line.getElements().clear();
        getChildren().setAll(line, end);
        boolean drawn = points != null && points.values().size() > 1;
        end.setVisible(drawn);
        if (points == null || !drawn) {
            return;
        }
        for (int year : points.values().keySet()) {
            double x = x(points, year);
            double y = y(points, year);
            boolean begins = points.begins(year);
            line.getElements().add(begins ? new MoveTo(x, y) : new LineTo(x, y));
            if (begins && points.ends(year)) {
                getChildren().add(alone(x, y));
            }
            end.setCenterX(x);
            end.setCenterY(y);
        }
    }

    private static double x(SparklinePoints points, int year) {
        return EDGE + points.x(year) * (WIDTH - 2 * EDGE);
    }

    private static double y(SparklinePoints points, int year) {
        return EDGE + (1 - points.y(points.values().getOrDefault(year, 0.0))) * (HEIGHT - 2 * EDGE);
    }

    /// A point that no line leads to or from.
    private static Circle alone(double x, double y) {
        Circle point = new Circle(x, y, POINT);
        point.getStyleClass().add("sparkline-end");
        return point;
    }
}
