package planworkbench.ui.scenario.presenter;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import planworkbench.ui.chart.ProjectionChartView;

/// Shows a chart larger than it is made for, and as sharp.
final class Magnified extends Region {

    private final ProjectionChartView chart;
    private final Scale scale = new Scale();

    /// @param times how much larger
    Magnified(ProjectionChartView chart, ObservableValue<Number> times) {
        this.chart = chart;
        setMinSize(0, 0);
        chart.setManaged(false);
        chart.getTransforms().add(scale);
        getChildren().add(chart);
        times.subscribe(now -> {
            scale.setX(now.doubleValue());
            scale.setY(now.doubleValue());
            chart.setDensity(now.doubleValue());
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        chart.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
