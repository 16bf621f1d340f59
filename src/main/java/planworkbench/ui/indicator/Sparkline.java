package planworkbench.ui.indicator;

import java.util.Map;
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
    private static final double POINT = 0.1;

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
        getChildren().addAll(line, end);
    }

    /// Shows nothing where there are fewer than two points.
    void show(@Nullable SparklinePoints points) {
        line.getElements().clear();
        boolean drawn = points != null && points.values().size() > 1;
        end.setVisible(drawn);
        if (points == null || !drawn) {
            return;
        }
        boolean first = true;
        for (Map.Entry<Integer, Double> point : points.values().entrySet()) {
            double x = EDGE + points.x(point.getKey()) * (WIDTH - 2 * EDGE);
            double y = EDGE + (1 - points.y(point.getValue())) * (HEIGHT - 2 * EDGE);
            if (first || points.breaks().contains(point.getKey())) {
                // a point that stays alone is seen as one
                line.getElements().addAll(new MoveTo(x, y), new LineTo(x + POINT, y));
            }
            line.getElements().add(new LineTo(x, y));
            first = false;
            end.setCenterX(x);
            end.setCenterY(y);
        }
    }
}
