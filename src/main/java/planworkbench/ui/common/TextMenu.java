package planworkbench.ui.common;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

import planworkbench.text.Messages;

/// The context menu of a text field in the language of the window; JavaFX's own has few languages.
public final class TextMenu extends ContextMenu {

    private final TextInputControl field;
    private final MenuItem undo;
    private final MenuItem redo;
    private final MenuItem cut;
    private final MenuItem copy;
    private final MenuItem paste;
    private final MenuItem delete;
    private final MenuItem selectAll;

    private TextMenu(TextInputControl field, Messages messages) {
        this.field = field;
        undo = item(messages.get("text-menu.undo"), field::undo);
        redo = item(messages.get("text-menu.redo"), field::redo);
        cut = item(messages.get("text-menu.cut"), field::cut);
        copy = item(messages.get("text-menu.copy"), field::copy);
        paste = item(messages.get("text-menu.paste"), field::paste);
        delete = item(messages.get("text-menu.delete"), () -> field.replaceSelection(""));
        selectAll = item(messages.get("text-menu.select-all"), field::selectAll);
        getStyleClass().add("text-menu");
        getItems().addAll(List.of(undo, redo, cut, copy, paste, delete, new SeparatorMenuItem(), selectAll));
        setOnShowing(_ -> enable());
    }

    public static void put(TextInputControl field, Messages messages) {
        field.setContextMenu(new TextMenu(field, messages));
    }

    /// What cannot be done now is grey.
    private void enable() {
        boolean editable = field.isEditable();
        boolean selected = field.getSelection().getLength() > 0;
        undo.setDisable(!editable || !field.isUndoable());
        redo.setDisable(!editable || !field.isRedoable());
        cut.setDisable(!editable || !selected);
        copy.setDisable(!selected);
        paste.setDisable(!editable || !Clipboard.getSystemClipboard().hasString());
        delete.setDisable(!editable || !selected);
        selectAll.setDisable(field.getLength() == 0 || field.getSelection().getLength() == field.getLength());
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
