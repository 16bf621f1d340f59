package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import planworkbench.plan.Reason;
import planworkbench.projection.MethodProposal;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Messages;

/// Which method carries a driver on. One that cannot is grey and says why.
public final class MethodMenu extends MenuButton {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private Driver driver;

    public MethodMenu(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("flat", "small-menu", "method-menu");
        setTooltip(new Tooltip(messages.get("assume.method.help")));
        // a menu without items would not open
        getItems().add(new MenuItem());
        setOnShowing(_ -> fill());
        show(driver, false);
    }

    public void show(Driver shown, boolean locked) {
        driver = shown;
        String method = messages.label("assume.method.", MethodKind.of(shown.assumption().method()));
        setText(method);
        setAccessibleText(messages.get("assume.method.of", shown.name(), method));
        setDisable(locked);
    }

    private void fill() {
        MethodKind now = MethodKind.of(viewModel.supposed(driver).method());
        List<MenuItem> items = new ArrayList<>();
        viewModel.proposals(driver.series()).forEach((kind, proposal) -> {
            if (kind == MethodKind.CONSTANT_STEP || kind == MethodKind.PAST_GROWTH || kind == MethodKind.LOGISTIC
                    || kind == MethodKind.FIXED_VALUES) {
                items.add(new SeparatorMenuItem());
            }
            items.add(item(kind, proposal, kind == now));
        });
        if (driver.overridesFormula() && driver.removable()) {
            items.add(new SeparatorMenuItem());
            MenuItem formula = new MenuItem(messages.get("assume.formula"));
            formula.setOnAction(_ -> viewModel.inherit(driver,
                    messages.get("assume.why.formula", viewModel.scenario().name(), driver.name())));
            items.add(formula);
        }
        getItems().setAll(items);
    }

    private MenuItem item(MethodKind kind, MethodProposal proposal, boolean now) {
        String name = messages.label("assume.method.", kind);
        RadioMenuItem item = new RadioMenuItem(switch (proposal) {
            case MethodProposal.Possible _ -> name;
            case MethodProposal.TooFew(int points, int needed) ->
                messages.get("assume.method.too-few", name, points, needed);
            case MethodProposal.Impossible(Reason reason) ->
                messages.get("assume.method.impossible", name, messages.label("reason.", reason));
        });
        item.setSelected(now);
        item.setDisable(!now && !(proposal instanceof MethodProposal.Possible));
        if (!now && proposal instanceof MethodProposal.Possible(ProjectionMethod method)) {
            item.setOnAction(_ -> MethodChange.to(viewModel, messages, driver, method));
        }
        return item;
    }
}
