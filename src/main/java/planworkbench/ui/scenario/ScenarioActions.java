package planworkbench.ui.scenario;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.InlineNote;
import planworkbench.wording.ScenarioText;

/// What can be done with a scenario of the tree, from its menu and by keys.
final class ScenarioActions {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.INSERT);
    private static final KeyCombination ALSO_NEW = shortcut(KeyCode.ENTER);
    private static final KeyCombination COPY = shortcut(KeyCode.D);
    private static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination NOTE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    private static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);

    private final ScenarioTreeViewModel viewModel;
    private final Messages messages;
    private final Node tree;
    private final Runnable rename;
    private final InlineNote done = new InlineNote();

    /// @param tree what was done is said below it
    /// @param rename opens the name of the chosen scenario
    ScenarioActions(ScenarioTreeViewModel viewModel, Messages messages, Node tree, Runnable rename) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.tree = tree;
        this.rename = rename;
    }

    /// The menu of a scenario. Its keys are shown beside the entries; they work wherever the tree has the focus.
    ContextMenu menu(Scenario scenario) {
        boolean approved = scenario.approved() != null;
        MenuItem renaming = item("scenario.rename", Feather.EDIT_2, RENAME, rename);
        renaming.setDisable(approved);
        MenuItem noting = item("tree.note", Feather.MESSAGE_SQUARE, NOTE, () -> note(scenario));
        noting.setDisable(approved);
        MenuItem locking = scenario.locked()
                ? item("scenario.unlock", Feather.UNLOCK, null, () -> lock(scenario, false))
                : item("scenario.lock", Feather.LOCK, null, () -> lock(scenario, true));
        locking.setDisable(approved);
        MenuItem approving = approved
                ? item("tree.lift", Feather.ROTATE_CCW, null, () -> viewModel.ask(new TreeQuestion.Lifting(scenario)))
                : item("tree.approve", Feather.CHECK_SQUARE, null,
                        () -> viewModel.ask(new TreeQuestion.Approval(scenario)));
        return new ContextMenu(item("scenario.new-child", Feather.PLUS, NEW, () -> addChild(scenario)),
                item("tree.copy", Feather.COPY, COPY, () -> copy(scenario)), renaming, noting, originMenu(scenario),
                new SeparatorMenuItem(), locking, approving, new SeparatorMenuItem(),
                item("run.copy", Feather.CLIPBOARD, null, () -> copyRun(scenario)),
                item("run.save", Feather.DOWNLOAD, null, () -> saveRun(scenario)), new SeparatorMenuItem(),
                item("scenario.remove", Feather.TRASH_2, REMOVE, () -> remove(scenario)));
    }

    /// Does what a key means for the chosen scenario.
    void handle(KeyEvent event) {
        Scenario scenario = viewModel.chosenScenario();
        if (NEW.match(event) || ALSO_NEW.match(event)) {
            addChild(scenario);
        } else if (COPY.match(event)) {
            copy(scenario);
        } else if (RENAME.match(event) && scenario.approved() == null) {
            rename.run();
        } else if (NOTE.match(event) && scenario.approved() == null) {
            note(scenario);
        } else if (REMOVE.match(event)) {
            remove(scenario);
        } else {
            return;
        }
        event.consume();
    }

    void addChild(Scenario parent) {
        viewModel.addChild(parent.id(), messages.get("scenario.new-name"), messages.get("scenario.why.add"));
    }

    void note(Scenario scenario) {
        viewModel.ask(new TreeQuestion.Note(scenario));
    }

    private void copy(Scenario scenario) {
        viewModel.copy(scenario.id(), messages.get("tree.copy-name", scenario.name()),
                messages.get("tree.why.copy", scenario.name()));
    }

    private void lock(Scenario scenario, boolean locked) {
        viewModel.lock(scenario.id(), locked,
                messages.get(locked ? "scenario.why.lock" : "scenario.why.unlock", scenario.name()));
    }

    private void remove(Scenario scenario) {
        viewModel.remove(scenario.id(), messages.get("scenario.why.remove", scenario.name()));
    }

    private void copyRun(Scenario scenario) {
        viewModel.runs().read(scenario.id(), text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            done.show(tree, messages.get("run.copied", scenario.name()));
        });
    }

    private void saveRun(Scenario scenario) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("run.save"));
        chooser.setInitialFileName(messages.get("run.file-name", scenario.name()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("run.files"), "*.json"));
        File chosen = chooser.showSaveDialog(tree.getScene().getWindow());
        if (chosen != null) {
            viewModel.runs().save(scenario.id(), chosen.toPath(),
                    () -> done.show(tree, messages.get("run.saved", chosen.getName())));
        }
    }

    private Menu originMenu(Scenario scenario) {
        Menu menu = new Menu(messages.get("tree.origin"), new FontIcon(Feather.FLAG));
        menu.setDisable(!scenario.isOpen());
        ToggleGroup group = new ToggleGroup();
        for (Origin origin : List.of(Origin.BASE, Origin.LATEST)) {
            menu.getItems().add(originItem(scenario, origin, group));
        }
        if (scenario.parent() != null) {
            menu.getItems().add(originItem(scenario, null, group));
        }
        return menu;
    }

    private RadioMenuItem originItem(Scenario scenario, @Nullable Origin origin, ToggleGroup group) {
        String text = new ScenarioText(messages).origin(origin);
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(scenario.origin() == origin);
        item.setOnAction(_ -> viewModel.origin(scenario.id(), origin,
                messages.get("tree.why.origin", scenario.name(), text)));
        return item;
    }

    private MenuItem item(String key, Feather icon, @Nullable KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), new FontIcon(icon));
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
