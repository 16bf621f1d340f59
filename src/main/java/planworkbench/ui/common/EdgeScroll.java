package planworkbench.ui.common;

import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// While the mouse is dragged beyond an edge of a table: steps into that direction, again and again.
final class EdgeScroll {

    private static final Duration PAUSE = Duration.millis(50);

    private final TableView<?> table;
    private final Timeline steps;
    private int rows;
    private int columns;

    /// @param onStep takes the rows and columns to go
    EdgeScroll(TableView<?> table, BiConsumer<Integer, Integer> onStep) {
        this.table = table;
        this.steps = new Timeline(new KeyFrame(PAUSE, _ -> onStep.accept(rows, columns)));
        steps.setCycleCount(Animation.INDEFINITE);
    }

    void drag(MouseEvent event) {
        Node flow = table.lookup(".virtual-flow");
        if (flow == null) {
            return;
        }
        Bounds inside = flow.localToScene(flow.getLayoutBounds());
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        rows = beyond(at.getY(), inside.getMinY(), inside.getMaxY());
        columns = beyond(at.getX(), inside.getMinX(), inside.getMaxX());
        if (rows == 0 && columns == 0) {
            steps.stop();
        } else {
            steps.play();
        }
    }

    void end() {
        steps.stop();
    }

    private static int beyond(double at, double first, double last) {
        return at < first ? -1 : at > last ? 1 : 0;
    }
}
