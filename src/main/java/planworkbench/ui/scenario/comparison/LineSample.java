package planworkbench.ui.scenario.comparison;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

import planworkbench.chart.ChartPalette;
import planworkbench.chart.OverlaySeries;
import planworkbench.ui.chart.ChartTheme;

/// A piece of the line that a scenario has on the chart.
final class LineSample extends Region {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 12;
    private static final double STRONG = 2.5;
    private static final double USUAL = 2;

    private final Line line = new Line(1, HEIGHT / 2, WIDTH - 1, HEIGHT / 2);

    /// @param scenario its number among those compared; the first has the chart's own line
    LineSample(int scenario) {
        getChildren().add(line);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        line.setStrokeWidth(scenario == 0 ? STRONG : USUAL);
        if (scenario > 0) {
            line.getStrokeDashArray().setAll(OverlaySeries.dash(scenario - 1));
            line.setStrokeLineCap(StrokeLineCap.BUTT);
        }
        ChartTheme.of(this).subscribe(palette -> line.setStroke(colour(palette, scenario)));
    }

    private static Color colour(ChartPalette palette, int scenario) {
        java.awt.Color colour = scenario == 0 ? palette.projection() : palette.overlays().get(scenario - 1);
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
