package planworkbench.ui.scenario;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button of the chart's heading: a sign, and in words what it does as its tooltip and for readers of the screen.
final class ChartTool {

    private ChartTool() {}

    static Button of(Ikon sign, String words, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().addAll("chart-tool", Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
