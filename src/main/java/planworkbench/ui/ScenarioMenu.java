package planworkbench.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Scenario;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.common.WorkspaceModel;

/// 情景：基准 ▾, the scenario that the whole window speaks of.
final class ScenarioMenu extends MenuButton {

    private final WorkspaceModel workspace;
    private final Messages messages;

    ScenarioMenu(WorkspaceModel workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        setId("scenario-menu");
        getStyleClass().add("scenario-menu");
        WhileShown.of(this, workspace.snapshotProperty()).subscribe(_ -> show(workspace.snapshot()));
        WhileShown.of(this, workspace.scenarioProperty()).subscribe(_ -> show(workspace.snapshot()));
    }

    private void show(Snapshot snapshot) {
        String chosen = workspace.scenarioProperty().get();
        @Nullable
        Scenario scenario = snapshot.scenarios().find(chosen);
        setText(messages.get("shell.scenario", scenario == null ? chosen : scenario.name()));
        setAccessibleText(getText());
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(ScenarioChoice.inTreeOrder(snapshot.scenarios()).stream()
                .map(choice -> item(choice, group, choice.id().equals(chosen))).toList());
    }

    private RadioMenuItem item(ScenarioChoice choice, ToggleGroup group, boolean chosen) {
        RadioMenuItem item = new RadioMenuItem(choice.indentedName());
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> workspace.scenarioProperty().set(choice.id()));
        return item;
    }
}
