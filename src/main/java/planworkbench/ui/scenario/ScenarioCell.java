package planworkbench.ui.scenario;

import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// A scenario in the tree: its name, how many assumptions are its own, whether it is locked or approved, where it starts, and the button of
/// its menu.
final class ScenarioCell extends ListCell<ScenarioLine> {

    private static final double INDENT = 16;

    private final ScenarioTreeViewModel viewModel;
    private final ScenarioActions actions;
    private final Messages messages;
    private final Region branch = new Region();
    private final Label name = new Label();
    private final Label changes = new Label();
    private final Label origin = new Label();
    private final FontIcon state = new FontIcon(Feather.LOCK);
    private final Button more = new Button();
    private final HBox line;

    ScenarioCell(ScenarioTreeViewModel viewModel, ScenarioActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("scenario-cell");
        branch.getStyleClass().add("scenario-branch");
        name.getStyleClass().add("scenario-name");
        changes.getStyleClass().add("scenario-note");
        changes.setMinWidth(USE_PREF_SIZE);
        origin.getStyleClass().add("scenario-note");
        origin.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("scenario-lock");
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("flat", "button-icon", "small-icon", "scenario-more");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> showMenu());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(branch, name, state, changes, space, origin, more);
        line.getStyleClass().add("scenario-line");
        setOnContextMenuRequested(event -> {
            if (getItem() != null) {
                actions.menu(getItem().scenario()).show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    boolean isOf(String scenario) {
        return getItem() != null && getItem().scenario().id().equals(scenario);
    }

    /// Opens the menu at its button, choosing the scenario first.
    void showMenu() {
        ScenarioLine shown = getItem();
        if (shown != null) {
            getListView().getSelectionModel().select(shown);
            actions.menu(shown.scenario()).show(more, Side.BOTTOM, 0, 0);
        }
    }

    @Override
    protected void updateItem(@Nullable ScenarioLine shown, boolean empty) {
        super.updateItem(shown, empty);
        if (shown == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Scenario scenario = shown.scenario();
        name.setText(scenario.name());
        changes.setText(shown.changes() == 0
                ? ""
                : messages.get("scenario.changes", Integer.toString(shown.changes())));
        origin.setText(messages.label("scenario.origin.", shown.origin()));
        state.setIconCode(scenario.approved() == null ? Feather.LOCK : Feather.CHECK_SQUARE);
        state.setVisible(!scenario.isOpen());
        state.setManaged(!scenario.isOpen());
        branch.setVisible(shown.depth() > 0);
        branch.setManaged(shown.depth() > 0);
        HBox.setMargin(branch, new Insets(0, 0, 0, (shown.depth() - 1) * INDENT));
        more.setAccessibleText(messages.get("tree.more", scenario.name()));
        setAccessibleText(name.getText());
        setGraphic(line);
        setTooltip(scenario.note().isEmpty() ? null : new Tooltip(scenario.note()));
    }

    /// The name becomes a field in its place; Enter and leaving it take the name, Escape does not.
    void startRename() {
        ScenarioLine shown = getItem();
        if (shown == null) {
            return;
        }
        TextField field = new TextField(shown.scenario().name());
        field.getStyleClass().add("scenario-rename");
        field.setAccessibleText(messages.get("scenario.rename"));
        TextMenu.put(field, messages);
        HBox.setMargin(field, new Insets(0, 0, 0, shown.depth() * INDENT));
        setGraphic(field);
        field.setOnAction(_ -> requestFocusOfList());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(shown.scenario().name());
                requestFocusOfList();
                event.consume();
            }
        });
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                setGraphic(line);
                viewModel.rename(shown.scenario().id(), field.getText(),
                        messages.get("scenario.why.rename", shown.scenario().name(), field.getText()));
            }
        });
    }

    private void requestFocusOfList() {
        getListView().requestFocus();
    }
}
