package planworkbench.ui.chart;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import planworkbench.chart.ChartPalette;

/// The colours of the charts in a window, which follow its theme.
public final class ChartTheme {

    /// The style class of the window's root in the dark theme.
    private static final String DARK = "dark";

    private ChartTheme() {}

    public static ObservableValue<ChartPalette> of(Node node) {
        return node.sceneProperty().flatMap(Scene::rootProperty)
                .flatMap(root -> Bindings.createBooleanBinding(() -> root.getStyleClass().contains(DARK),
                        root.getStyleClass()))
                .map(dark -> dark ? ChartPalette.DARK : ChartPalette.LIGHT)
                .orElse(ChartPalette.LIGHT);
    }
}
