package planworkbench.ui.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import planworkbench.text.Messages;

/// Cut, copy, paste and fill, by their keys and in the context menu of the table.
final class FigureMenu extends ContextMenu {

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    FigureMenu(TableView<IndicatorRow> table, FigureClipboard clipboard, Messages messages) {
        setId("figure-menu");
        MenuItem paste = item(messages.get("text-menu.paste"), KeyCode.V, clipboard::paste);
        getItems().addAll(item(messages.get("text-menu.cut"), KeyCode.X, clipboard::cut),
                item(messages.get("text-menu.copy"), KeyCode.C, clipboard::copy), paste, new SeparatorMenuItem(),
                item(messages.get("indicator.menu.fill-down"), KeyCode.D, clipboard::fillDown),
                item(messages.get("indicator.menu.fill-right"), KeyCode.R, clipboard::fillRight),
                new SeparatorMenuItem(), clear(messages, clipboard));
        setOnShowing(_ -> paste.setDisable(!Clipboard.getSystemClipboard().hasString()));
        table.setContextMenu(this);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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

    private MenuItem item(String text, KeyCode code, Runnable action) {
        KeyCombination key = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
        keys.put(key, action);
        MenuItem item = new MenuItem(text);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem clear(Messages messages, FigureClipboard clipboard) {
        MenuItem item = new MenuItem(messages.get("indicator.menu.clear"));
        item.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        item.setOnAction(_ -> clipboard.clear());
        return item;
    }
}
