package planworkbench.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.scenario.ResolvedScenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The scenarios as a tree; the chosen one is the page's.
final class ScenarioTreePane extends VBox {

    private static final double LINE = 32;
    private static final int LINES_SHOWN = 6;

    private final ScenarioTreeViewModel viewModel;
    private final ScenarioActions actions;
    private final ScenarioAbout about;
    private final ListView<ScenarioLine> list = new ListView<>();
    private boolean showing;

    ScenarioTreePane(ScenarioViewModel page, Messages messages) {
        this.viewModel = page.tree();
        this.actions = new ScenarioActions(viewModel, messages, list, () -> rename(viewModel.chosen()));
        this.about = new ScenarioAbout(messages, actions::note);
        getStyleClass().add("scenario-tree");
        Label title = new Label(messages.get("scenario.scenarios"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(messages.get("scenario.new-child"), new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("flat", "small");
        add.setTooltip(new Tooltip(messages.get("scenario.new-child-help")));
        add.setOnAction(_ -> actions.addChild(viewModel.chosenScenario()));
        HBox header = new HBox(title, space, add);
        header.getStyleClass().add("pane-header");
        list.getStyleClass().addAll("edge-to-edge", "scenario-list");
        list.setFixedCellSize(LINE);
        list.setAccessibleText(messages.get("scenario.scenarios"));
        list.setCellFactory(_ -> new ScenarioCell(viewModel, actions, messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (list.isFocused()) {
                actions.handle(event);
            }
        });
        list.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                cell(viewModel.chosen()).ifPresent(ScenarioCell::showMenu);
                event.consume();
            }
        });
        getChildren().addAll(header, list, about, new TreeQuestionPane(viewModel, messages, list::requestFocus));
        WhileShown.of(this, viewModel.linesProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.addedProperty()).subscribe(this::rename);
        WhileShown.of(this, page.draft().supposedProperty().map(ResolvedScenario::id)).subscribe(id -> {
            select(id);
            about();
        });
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                viewModel.choose(line.scenario().id());
            }
        });
    }

    private void show(List<ScenarioLine> lines) {
        showing = true;
        list.getItems().setAll(lines);
        showing = false;
        double height = LINE * Math.min(LINES_SHOWN, lines.size()) + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        select(viewModel.chosen());
        about();
    }

    private void about() {
        viewModel.linesProperty().get().stream().map(ScenarioLine::scenario)
                .filter(scenario -> scenario.id().equals(viewModel.chosen())).findFirst().ifPresent(about::show);
    }

    private void select(String id) {
        ScenarioLine selected = list.getSelectionModel().getSelectedItem();
        if (selected != null && selected.scenario().id().equals(id)) {
            return;
        }
        showing = true;
        list.getItems().stream().filter(line -> line.scenario().id().equals(id)).findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
        showing = false;
    }

    /// Opens the name of a scenario, such as one that was just added.
    private void rename(@Nullable String scenario) {
        if (scenario != null) {
            cell(scenario).ifPresent(ScenarioCell::startRename);
        }
    }

    private Optional<ScenarioCell> cell(String scenario) {
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        list.layout();
        return list.lookupAll(".scenario-cell").stream().map(ScenarioCell.class::cast)
                .filter(cell -> cell.isOf(scenario)).findFirst();
    }
}
