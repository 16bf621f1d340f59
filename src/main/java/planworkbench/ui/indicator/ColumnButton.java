package planworkbench.ui.indicator;

import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;

/// Which columns and years the table shows, what its rows are grouped by and in which order they stand.
final class ColumnButton extends MenuButton {

    ColumnButton(IndicatorViewModel viewModel, Messages messages) {
        super(messages.get("indicator.columns"), new FontIcon(Feather.COLUMNS));
        setId("indicator-columns");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(messages.get("indicator.columns.explained")));
        ColumnItems items = new ColumnItems(viewModel, messages);
        getItems().setAll(items.all());
        setOnShowing(_ -> getItems().setAll(items.all()));
    }
}
