package planworkbench.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with the chosen cells of a table, by the right mouse button and by keys; while a cell is typed into,
/// the keys are the text's.
public abstract class TableMenu extends ContextMenu {

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /// Gives a table this menu and its keys.
    protected final void putOn(TableView<?> table) {
        table.setContextMenu(this);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param code with Ctrl, or with ⌘ on a Mac
    protected final MenuItem item(String text, KeyCode code, Runnable action) {
        KeyCombination key = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
        keys.put(key, action);
        MenuItem item = new MenuItem(text);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        keys.forEach((key, action) -> {
            if (key.match(event)) {
                action.run();
                event.consume();
            }
        });
    }
}
