package planworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.PlanHeader;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The name of the plan ▾: the workspaces that were open before, and the ways into another.
final class WorkspaceMenu extends MenuButton {

    /// Shown only: the keys of the window do it.
    private static final KeyCombination NEW_PLAN = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final ShellViewModel viewModel;
    private final Messages messages;

    WorkspaceMenu(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("workspace-menu");
        getStyleClass().addAll("workspace-menu", "plan-name");
        setMnemonicParsing(false);
        setMinWidth(0);
        WhileShown.of(this, viewModel.workspace().snapshotProperty().map(snapshot -> snapshot.plan().header()))
                .subscribe(this::name);
        addEventHandler(ON_SHOWING, _ -> fill());
        fill();
    }

    private void name(PlanHeader header) {
        Path file = viewModel.door().current();
        setText(header.shortName());
        setTooltip(new Tooltip(file == null ? header.name() : header.name() + "\n" + file));
        setAccessibleText(messages.get("workspace.menu", header.shortName()));
    }

    /// Anew whenever it is opened: the list grows while the window is open.
    private void fill() {
        WorkspaceDoor door = viewModel.door();
        getItems().setAll(door.recent().stream().map(file -> recent(file, file.equals(door.current()))).toList());
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        WorkspaceChooser chooser = new WorkspaceChooser(messages);
        MenuItem sample = item("workspace-sample", Feather.BOOK_OPEN, messages.get("workspace.sample"),
                door::openSample);
        sample.setDisable(door.isSampleOpen());
        MenuItem newPlan = item("workspace-new-plan", Feather.FILE_PLUS, messages.get("workspace.new-plan"),
                viewModel.newPlan()::open);
        newPlan.setAccelerator(NEW_PLAN);
        getItems().addAll(List.of(newPlan,
                item("workspace-open", Feather.FOLDER, messages.get("workspace.open"),
                        () -> chooser.askForExisting(getScene().getWindow(), door.current(), door::open)),
                item("workspace-open-package", Feather.PACKAGE, messages.get("workspace.open-package"),
                        () -> chooser.askForPackage(getScene().getWindow(), door.current(), door::openPackage)),
                sample,
                item("workspace-new-sample", Feather.COPY, messages.get("workspace.new-sample"),
                        () -> chooser.askForNew(getScene().getWindow(), door.current(), door::newSample))));
    }

    private MenuItem recent(Path file, boolean open) {
        CheckMenuItem item = new CheckMenuItem(messages.get("workspace.recent", name(file), folder(file)));
        item.setMnemonicParsing(false);
        item.setSelected(open);
        item.setOnAction(_ -> {
            item.setSelected(open);
            viewModel.door().open(file);
        });
        return item;
    }

    private static MenuItem item(String id, Feather icon, String text, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".mv.db") ? name.substring(0, name.length() - ".mv.db".length()) : name;
    }

    private static String folder(Path file) {
        @Nullable
        Path folder = file.getParent();
        return folder == null ? "" : folder.toString();
    }
}
