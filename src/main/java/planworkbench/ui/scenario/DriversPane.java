package planworkbench.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The drivers of the chosen scenario, by group. The controls of a driver stay when its value changes, so that the one
/// in use keeps the focus.
final class DriversPane extends VBox {

    private final ScenarioViewModel viewModel;
    private final Messages messages;
    private final VBox list = new VBox();
    private final List<DriverPane> panes = new ArrayList<>();
    private final CheckBox onlyChanged;
    private final Label locked = new Label();

    DriversPane(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onlyChanged = new CheckBox(messages.get("scenario.only-changed"));
        getStyleClass().add("drivers");
        list.getStyleClass().add("driver-list");
        Label title = new Label(messages.get("scenario.assumptions"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, onlyChanged);
        header.getStyleClass().add("pane-header");
        locked.getStyleClass().add("locked-note");
        locked.setWrapText(true);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, locked, scroll);
        WhileShown.of(this, viewModel.driversProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.draft().supposedProperty()).subscribe(this::show);
        onlyChanged.selectedProperty().subscribe(_ -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    }

    List<DriverPane> panes() {
        return panes;
    }

    private void show(List<Driver> drivers) {
        Scenario scenario = viewModel.tree().chosenScenario();
        locked.setText(messages.get(scenario.approved() == null ? "scenario.locked" : "tree.frozen", scenario.name()));
        locked.setVisible(!scenario.isOpen());
        locked.setManaged(!scenario.isOpen());
        onlyChanged.setVisible(scenario.parent() != null);
        LeverHistories histories = new LeverHistories(viewModel.plan());
        if (!sameControls(drivers)) {
            panes.clear();
            drivers.forEach(driver -> panes.add(new DriverPane(driver, viewModel, messages)));
        }
        for (int i = 0; i < drivers.size(); i++) {
            panes.get(i).show(drivers.get(i), histories, !scenario.isOpen());
        }
        show(viewModel.draft().supposedProperty().get());
        arrange();
    }

    private void show(ResolvedScenario supposed) {
        panes.forEach(pane -> pane.show(supposed.assumption(pane.driver().series())));
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
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z && viewModel.draft().isMoving()) {
            viewModel.draft().cancel();
            event.consume();
        }
    }
}
