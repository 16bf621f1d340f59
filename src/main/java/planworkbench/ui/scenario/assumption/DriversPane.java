package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.LiveScrollPane;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;

/// The drivers of the chosen scenario, by group. The controls of a driver stay when its value changes, so that the one
/// in use keeps the focus.
public final class DriversPane extends VBox {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final VBox list = new VBox();
    private final List<DriverPane> panes = new ArrayList<>();
    private final CheckBox onlyChanged;
    private final Label locked = new Label();
    private final LiveScrollPane scroll = new LiveScrollPane(list);
    private final Button table = new Button();
    private @Nullable SeriesKey awaited;

    /// @param onTable opens the table of all assumptions
    public DriversPane(AssumptionsViewModel viewModel, Messages messages, Runnable onTable) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onlyChanged = new CheckBox(messages.get("scenario.only-changed"));
        getStyleClass().add("drivers");
        StyleSheet.of(this, "scenario/assumption.css");
        list.getStyleClass().add("driver-list");
        Label title = new Label(messages.get("scenario.assumptions"));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        AddAssumption add = new AddAssumption(viewModel, messages, this::reveal);
        HBox header = new HBox(title, space, onlyChanged, tableButton(onTable), add.button());
        header.getStyleClass().add("pane-header");
        locked.getStyleClass().add("locked-note");
        locked.setWrapText(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, locked, add, scroll);
        WhileShown.of(this, viewModel.driversProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.supposedProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.outcomeProperty()).subscribe(_ -> projected());
        onlyChanged.selectedProperty().subscribe(_ -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    }

    private Button tableButton(Runnable onTable) {
        table.setGraphic(new FontIcon(Feather.LIST));
        table.getStyleClass().addAll("flat", "button-icon", "assumption-table-button");
        table.setAccessibleText(messages.get("assume-table.open"));
        table.setTooltip(new Tooltip(messages.get("assume-table.open")));
        table.setOnAction(_ -> onTable.run());
        return table;
    }

    /// Where the keyboard goes back to when the table is closed.
    public Button tableButton() {
        return table;
    }

    public List<DriverPane> panes() {
        return panes;
    }

    /// Brings a driver into sight as soon as it is there.
    private void reveal(SeriesKey series) {
        awaited = series;
        onlyChanged.setSelected(false);
        showAwaited();
    }

    private void showAwaited() {
        panes.stream().filter(pane -> pane.driver().series().equals(awaited)).findFirst().ifPresent(pane -> {
            awaited = null;
            applyCss();
            layout();
            double room = list.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(pane.getBoundsInParent().getMinY() / room, 0, 1));
            pane.tools().method().requestFocus();
        });
    }

    private void show(List<Driver> drivers) {
        Scenario scenario = viewModel.scenario();
        locked.setText(messages.get(scenario.approved() == null ? "scenario.locked" : "tree.frozen", scenario.name()));
        locked.setVisible(!scenario.isOpen());
        locked.setManaged(!scenario.isOpen());
        onlyChanged.setVisible(scenario.parent() != null);
        LeverHistories histories = new LeverHistories(viewModel.plan());
        if (!sameControls(drivers)) {
            replacePanes(drivers);
        }
        for (int i = 0; i < drivers.size(); i++) {
            panes.get(i).show(drivers.get(i), histories, !scenario.isOpen());
        }
        show(viewModel.supposedProperty().get());
        arrange();
        showAwaited();
    }

    private void show(ResolvedScenario supposed) {
        panes.forEach(pane -> pane.show(supposed.assumption(pane.driver().series())));
    }

    /// A usual spread and the projected values of the years follow from the outcome; a moving slider does not wait for them.
    private void projected() {
        if (!viewModel.isMoving()) {
            panes.forEach(DriverPane::showProjected);
        }
    }

    /// A driver whose controls are still right keeps them, and its fold.
    private void replacePanes(List<Driver> drivers) {
        Map<SeriesKey, DriverPane> before = new HashMap<>();
        panes.forEach(pane -> before.put(pane.driver().series(), pane));
        panes.clear();
        for (Driver driver : drivers) {
            DriverPane pane = before.get(driver.series());
            if (pane == null || !driver.hasControlsOf(pane.driver())) {
                DriverPane made = new DriverPane(driver, viewModel, messages);
                if (pane != null) {
                    made.openAs(pane);
                }
                pane = made;
            }
            panes.add(pane);
        }
    }

    private boolean sameControls(List<Driver> drivers) {
        if (drivers.size() != panes.size()) {
            return false;
        }
        for (int i = 0; i < drivers.size(); i++) {
            if (!drivers.get(i).hasControlsOf(panes.get(i).driver())) {
                return false;
            }
        }
        return true;
    }

    /// Puts the panes under the names of their groups.
    private void arrange() {
        List<Region> arranged = new ArrayList<>();
        String group = "";
        boolean filtered = onlyChanged.isSelected() && onlyChanged.isVisible();
        for (DriverPane pane : panes) {
            if (!filtered || pane.driver().differs()) {
                if (!pane.driver().group().equals(group)) {
                    group = pane.driver().group();
                    arranged.add(groupTitle(group));
                }
                arranged.add(pane);
            }
        }
        if (arranged.isEmpty()) {
            Label none = new Label(messages.get(filtered ? "scenario.nothing-changed" : "scenario.no-assumptions"));
            none.setWrapText(true);
            none.getStyleClass().add("empty-note");
            arranged.add(none);
        }
        if (!sameNodes(arranged)) {
            list.getChildren().setAll(arranged);
        }
    }

    /// Group titles are made anew each time, so they are compared by what they say.
    private boolean sameNodes(List<Region> arranged) {
        if (arranged.size() != list.getChildren().size()) {
            return false;
        }
        for (int i = 0; i < arranged.size(); i++) {
            boolean sameTitle = arranged.get(i) instanceof Label a && list.getChildren().get(i) instanceof Label b
                    && a.getText().equals(b.getText());
            if (!sameTitle && !arranged.get(i).equals(list.getChildren().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Label groupTitle(String group) {
        Label title = new Label(group);
        title.getStyleClass().add("driver-group");
        return title;
    }

    /// Undo in the middle of a move takes the move back, not the step before it.
    private void undo(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z && viewModel.isMoving()) {
            viewModel.cancel();
            event.consume();
        }
    }
}
