package planworkbench.ui.scenario;

import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
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

/// A scenario in the tree: its name, how many assumptions are its own, whether it is locked, and where it starts.
final class ScenarioCell extends ListCell<ScenarioLine> {

    private static final double INDENT = 16;

    private final ScenarioTreeViewModel viewModel;
    private final Messages messages;
    private final Label name = new Label();
    private final Label changes = new Label();
    private final Label origin = new Label();
    private final FontIcon lock = new FontIcon(Feather.LOCK);
    private final HBox line;

    ScenarioCell(ScenarioTreeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("scenario-cell");
        name.getStyleClass().add("scenario-name");
        changes.getStyleClass().add("scenario-note");
        changes.setMinWidth(USE_PREF_SIZE);
        origin.getStyleClass().add("scenario-note");
        origin.setMinWidth(USE_PREF_SIZE);
        lock.getStyleClass().add("scenario-lock");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(name, lock, changes, space, origin);
        line.getStyleClass().add("scenario-line");
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                startRename();
            }
        });
    }

    boolean isOf(String scenario) {
        return getItem() != null && getItem().scenario().id().equals(scenario);
    }

    @Override
    protected void updateItem(@Nullable ScenarioLine shown, boolean empty) {
        super.updateItem(shown, empty);
        if (shown == null || empty) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        Scenario scenario = shown.scenario();
        name.setText(scenario.name());
        changes.setText(shown.changes() == 0
                ? ""
                : messages.get("scenario.changes", Integer.toString(shown.changes())));
        origin.setText(messages.label("scenario.origin.", shown.origin()));
        lock.setVisible(scenario.locked());
        lock.setManaged(scenario.locked());
        HBox.setMargin(name, new Insets(0, 0, 0, shown.depth() * INDENT));
        setGraphic(line);
        setContextMenu(menu(shown));
        setTooltip(scenario.note().isEmpty() ? null : new Tooltip(scenario.note()));
    }

    private ContextMenu menu(ScenarioLine shown) {
        Scenario scenario = shown.scenario();
        MenuItem rename = item("scenario.rename", Feather.EDIT_2, this::startRename);
        MenuItem lockItem = scenario.locked()
                ? item("scenario.unlock", Feather.UNLOCK, () -> viewModel.lock(scenario.id(), false,
                        messages.get("scenario.why.unlock", scenario.name())))
                : item("scenario.lock", Feather.LOCK, () -> viewModel.lock(scenario.id(), true,
                        messages.get("scenario.why.lock", scenario.name())));
        MenuItem remove = item("scenario.remove", Feather.TRASH_2,
                () -> viewModel.remove(scenario.id(), messages.get("scenario.why.remove", scenario.name())));
        remove.setDisable(!shown.leaf() || shown.depth() == 0);
        return new ContextMenu(rename, lockItem, remove);
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
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
