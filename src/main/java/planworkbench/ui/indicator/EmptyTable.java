package planworkbench.ui.indicator;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;

/// In place of rows: nothing matches, and the way back.
final class EmptyTable extends VBox {

    EmptyTable(IndicatorViewModel viewModel, Messages messages) {
        getStyleClass().add("empty-state");
        FontIcon icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("empty-icon");
        Label text = new Label(messages.get("indicator.empty"));
        Button clear = new Button(messages.get("indicator.filter.clear"));
        clear.setId("indicator-clear-filter");
        clear.setOnAction(_ -> viewModel.clearFilter());
        getChildren().addAll(icon, text, clear);
    }
}
