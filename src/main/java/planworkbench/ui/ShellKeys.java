package planworkbench.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// The keys that mean the same everywhere in the window.
final class ShellKeys {

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7);

    private final Scene scene;
    private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> outsideTextFields = new LinkedHashMap<>();

    ShellKeys(Scene scene, ShellViewModel viewModel, Runnable onFullScreen) {
        this.scene = scene;
        always.put(shortcut(KeyCode.K), viewModel.search()::open);
        always.put(new KeyCodeCombination(KeyCode.F11), onFullScreen);
        for (PageId page : PageId.values()) {
            always.put(shortcut(DIGITS.get(page.digit() - 1)), () -> viewModel.open(page));
        }
        outsideTextFields.put(shortcut(KeyCode.Z), viewModel::undo);
        outsideTextFields.put(shortcut(KeyCode.Y), viewModel::redo);
        outsideTextFields.put(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                viewModel::redo);
        always.put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                viewModel.newPlan()::open);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!viewModel.newPlan().openProperty().get()) {
                run(always, event);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> closePlanText(event, viewModel.workspace()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // the pages are not there while a plan is written down
            if (!isTyping() && !viewModel.newPlan().openProperty().get()) {
                run(outsideTextFields, event);
            }
        });
    }

    /// Before lists and tables, which take Escape for themselves.
    private void closePlanText(KeyEvent event, WorkspaceModel workspace) {
        if (event.getCode() == KeyCode.ESCAPE && !isTyping() && workspace.shownSourceProperty().get() != null) {
            workspace.shownSourceProperty().set(null);
            event.consume();
        }
    }

    /// A text field has an undo of its own.
    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }

    private static void run(Map<KeyCombination, Runnable> keys, KeyEvent event) {
        keys.forEach((combination, action) -> {
            if (combination.match(event)) {
                action.run();
                event.consume();
            }
        });
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
