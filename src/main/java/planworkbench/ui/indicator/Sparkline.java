package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
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
        List<PathElement> drawnLine = new ArrayList<>();
        List<Node> children = new ArrayList<>(List.of(line, end));
        boolean drawn = points != null && points.values().size() > 1;
        end.setVisible(drawn);
        if (points != null && drawn) {
            DoubleUnaryOperator heights = points.heights();
            double x = 0;
            double y = 0;
            for (Map.Entry<Integer, Double> point : points.values().entrySet()) {
                int year = point.getKey();
                x = x(points, year);
                y = y(heights.applyAsDouble(point.getValue()));
                boolean begins = points.begins(year);
                drawnLine.add(begins ? new MoveTo(x, y) : new LineTo(x, y));
                if (begins && points.ends(year)) {
                    children.add(alone(x, y));
                }
            }
            end.setCenterX(x);
            end.setCenterY(y);
        }
        // at once: each element and each child that is told of alone makes JavaFX look through them all
        line.getElements().setAll(drawnLine);
        if (!children.equals(getChildren())) {
            getChildren().setAll(children);
        }
    }

    private static double x(SparklinePoints points, int year) {
        return EDGE + points.x(year) * (WIDTH - 2 * EDGE);
    }

    private static double y(double height) {
        return EDGE + (1 - height) * (HEIGHT - 2 * EDGE);
    }

    /// A point that no line leads to or from.
    private static Circle alone(double x, double y) {
        Circle point = new Circle(x, y, POINT);
        point.getStyleClass().add("sparkline-end");
        return point;
    }
}
