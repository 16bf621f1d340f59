package planworkbench.ui.scenario;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button of the chart's heading: a sign, and in words what it does as its tooltip and for readers of the screen.
final class ChartTool {

    private ChartTool() {}

    static Button of(Ikon sign, String words, Runnable action) {
        Button button = prepared(new Button(), sign, words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// One that stays down while something is on.
    static ToggleButton of(Ikon sign, String words, BooleanProperty on) {
        ToggleButton button = prepared(new ToggleButton(), sign, words);
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private static <B extends ButtonBase> B prepared(B button, Ikon sign, String words) {
        button.setGraphic(new FontIcon(sign));
        button.getStyleClass().addAll("chart-tool", Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }
}
