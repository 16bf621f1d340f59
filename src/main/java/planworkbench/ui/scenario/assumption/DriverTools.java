package planworkbench.ui.scenario.assumption;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.scenario.Assumption;
import planworkbench.text.Messages;
import planworkbench.wording.MethodText;

/// What can be opened and chosen below the sliders of a driver: its method, its years, its uncertainty, and where it goes back to.
final class DriverTools extends FlowPane {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final MethodMenu method;
    private final ToggleButton years = toggle();
    private final ToggleButton uncertainty = toggle();
    private final ToggleButton link = toggle();
    private final MenuButton more = new MenuButton();
    private final MenuItem saved = new MenuItem();
    private final MenuItem shipped = new MenuItem();
    private final MenuItem remove = new MenuItem();
    private Driver driver;

    DriverTools(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.messages = messages;
        this.method = new MethodMenu(driver, viewModel, messages);
        getStyleClass().add("driver-tools");
        years.setText(messages.get("assume.years"));
        years.setTooltip(new Tooltip(messages.get("assume.years.help")));
        uncertainty.setTooltip(new Tooltip(messages.get("assume.uncertainty.help")));
        more.getStyleClass().addAll("flat", "small-menu", "no-arrow");
        more.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        more.setAccessibleText(messages.get("assume.reset.of", driver.name()));
        more.setTooltip(new Tooltip(messages.get("assume.reset.help")));
        more.getItems().addAll(saved, shipped, remove);
        remove.setText(messages.get("assume.remove"));
        remove.setOnAction(_ -> viewModel.inherit(this.driver,
                messages.get("assume.why.remove", viewModel.scenario().name(), this.driver.name())));
        saved.setOnAction(_ -> resetToSaved());
        shipped.setOnAction(_ -> resetToDefault());
        link.setText(messages.get("assume-link.title"));
        link.setTooltip(new Tooltip(messages.get("assume-link.help")));
        link.setAccessibleText(messages.get("assume-link.of", driver.name()));
        getChildren().addAll(method, years, uncertainty);
        if (viewModel.links().isShare(driver.series())) {
            getChildren().add(link);
        }
        getChildren().add(more);
    }

    void show(Driver shown, boolean locked) {
        driver = shown;
        method.show(shown, locked);
        more.setDisable(locked);
        MethodText words = new MethodText(viewModel.plan(), messages);
        saved.setText(messages.get("assume.reset.saved", words.of(shown.saved())));
        saved.setDisable(shown.saved().equals(shown.assumption()));
        Assumption inherited = shown.inherited();
        shipped.setText(inherited == null
                ? messages.get("assume.reset.shipped")
                : messages.get("assume.reset.inherited", words.of(inherited)));
        shipped.setDisable(shown.inheritedFrom() != null);
        remove.setVisible(shown.removable() && !shown.overridesFormula());
        show();
    }

    /// Shows what is supposed now, saved or not.
    void show() {
        uncertainty
                .setText(new UncertaintyText(messages, driver.unit(), viewModel.effect(driver)).of(driver, viewModel));
        uncertainty.setAccessibleText(
                messages.get("assume.uncertainty.of", driver.name()) + " " + uncertainty.getText());
    }

    void resetToSaved() {
        viewModel.resetToSaved(driver,
                messages.get("assume.why.saved", viewModel.scenario().name(), driver.name()));
    }

    void resetToDefault() {
        if (driver.inheritedFrom() == null) {
            viewModel.resetToDefault(driver,
                    messages.get("assume.why.default", viewModel.scenario().name(), driver.name()));
        }
    }

    ToggleButton years() {
        return years;
    }

    ToggleButton uncertainty() {
        return uncertainty;
    }

    ToggleButton link() {
        return link;
    }

    MethodMenu method() {
        return method;
    }

    MenuButton more() {
        return more;
    }

    private static ToggleButton toggle() {
        ToggleButton toggle = new ToggleButton();
        toggle.getStyleClass().addAll("flat", "small-toggle");
        return toggle;
    }
}
