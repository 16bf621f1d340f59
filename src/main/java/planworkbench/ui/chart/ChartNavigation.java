package planworkbench.ui.chart;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.chart.ChartFrame;
import planworkbench.chart.YearSpan;

/// Keys, wheel and pointer on a chart: which year is looked at, and which years are shown.
///
/// Arrow keys go from year to year, Home and End to the first and last; + and −, the wheel with Ctrl and a dragged span of
/// years zoom; Escape and a double click show all years again.
final class ChartNavigation {

    /// A shorter drag is a click whose hand was not still.
    private static final double LEAST_DRAG = 6;

    private final ProjectionChartView chart;
    private @Nullable Double draggedFrom;

    ChartNavigation(ProjectionChartView chart) {
        this.chart = chart;
        chart.setFocusTraversable(true);
        chart.setOnMouseMoved(event -> chart.lookAt(yearAt(event)));
        chart.setOnMouseExited(_ -> chart.lookAt(null));
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
        chart.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chart.showAllYears();
            }
        });
        chart.setOnScroll(this::scroll);
        chart.setOnKeyPressed(this::key);
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        draggedFrom = event.getButton() == MouseButton.PRIMARY && yearAt(event) != null ? event.getX() : null;
    }

    private void drag(MouseEvent event) {
        if (draggedFrom != null) {
            chart.markSpan(draggedFrom, event.getX());
        }
    }

    private void release(MouseEvent event) {
        Double from = draggedFrom;
        draggedFrom = null;
        ChartFrame frame = chart.frame();
        chart.unmarkSpan();
        if (from != null && frame != null && Math.abs(event.getX() - from) >= LEAST_DRAG) {
            chart.showYears(YearSpan.between(frame.yearAt(from), frame.yearAt(event.getX()), chart.allYears()));
        }
    }

    private void scroll(ScrollEvent event) {
        ChartFrame frame = chart.frame();
        if (event.isControlDown() && event.getDeltaY() != 0 && frame != null) {
            zoom(event.getDeltaY() > 0, frame.yearAt(event.getX()));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || chart.frame() == null) {
            return;
        }
        YearSpan shown = chart.years();
        Integer year = chart.hoveredProperty().get();
        switch (event.getCode()) {
            case LEFT -> chart.lookAt(Math.max(shown.first(), year == null ? shown.last() : year - 1));
            case RIGHT -> chart.lookAt(Math.min(shown.last(), year == null ? shown.last() : year + 1));
            case HOME -> chart.lookAt(shown.first());
            case END -> chart.lookAt(shown.last());
            case PLUS, EQUALS, ADD -> zoom(true, year == null ? shown.last() : year);
            case MINUS, SUBTRACT -> zoom(false, year == null ? shown.last() : year);
            case ESCAPE -> {
                if (year == null && !chart.zoomedProperty().get()) {
                    return;
                }
                chart.lookAt(null);
                chart.showAllYears();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoom(boolean closer, int around) {
        YearSpan shown = chart.years();
        chart.showYears(closer ? shown.closer(around) : shown.wider(around, chart.allYears()));
    }

    private @Nullable Integer yearAt(MouseEvent event) {
        ChartFrame frame = chart.frame();
        return frame == null || !frame.data().contains(event.getX(), event.getY())
                ? null
                : Integer.valueOf(frame.yearAt(event.getX()));
    }
}
