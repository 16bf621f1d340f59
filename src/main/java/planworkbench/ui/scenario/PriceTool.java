package planworkbench.ui.scenario;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.projection.ConstantPrices;
import planworkbench.text.Messages;

/// 不变价: shows the chart at the prices of the base year, or says as its tooltip why it cannot.
final class PriceTool extends StackPane {

    private final BooleanProperty constant;
    private final Messages messages;
    private final ToggleButton toggle = new ToggleButton();
    private final Tooltip tip = new Tooltip();

    /// @param constant what the user wants wherever it can be
    PriceTool(BooleanProperty constant, Messages messages) {
        this.constant = constant;
        this.messages = messages;
        toggle.setText(messages.get("chart.constant"));
        toggle.getStyleClass().addAll(Styles.SMALL, "chart-toggle", "price-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> constant.set(toggle.isSelected()));
        getChildren().add(toggle);
        Tooltip.install(this, tip); // a disabled button has none
    }

    /// @param missing null where the shown series can be shown so
    void offer(ConstantPrices.@Nullable Missing missing) {
        String words = missing == null
                ? messages.get("chart.constant.tip")
                : messages.label("chart.constant.missing.", missing);
        tip.setText(words);
        toggle.setAccessibleHelp(words);
        toggle.setDisable(missing != null);
        toggle.setSelected(missing == null && constant.get());
    }
}
