package planworkbench.ui.evaluation.work;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.form.FormFields;

/// A text that is saved when the field is left, or by Enter (Ctrl+Enter where there are several lines); Esc takes back what
/// was typed.
final class SavedOnLeaving {

    private final TextInputControl field;
    private final Consumer<String> save;
    private String shown = "";

    private SavedOnLeaving(TextInputControl field, Consumer<String> save) {
        this.field = field;
        this.save = save;
    }

    /// @param save takes what was typed where that is not what was shown
    static SavedOnLeaving of(TextInputControl field, String word, Messages messages, Consumer<String> save) {
        SavedOnLeaving saved = new SavedOnLeaving(field, save);
        field.setAccessibleText(word);
        TextMenu.put(field, messages);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                saved.save();
            }
        });
        if (field instanceof TextArea area) {
            area.setWrapText(true);
            FormFields.tabLeaves(area);
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, saved::key);
        return saved;
    }

    private void key(KeyEvent event) {
        boolean lines = field instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER && (!lines || event.isShortcutDown())) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            field.setText(shown);
            field.end();
            event.consume();
        }
    }

    /// Saves what was typed.
    void save() {
        String typed = field.getText() == null ? "" : field.getText();
        if (!typed.equals(shown)) {
            save.accept(typed);
        }
    }

    /// Shows what is saved. What is being typed is left alone.
    void show(String value) {
        if (field.getText() == null || field.getText().equals(shown) || !field.isFocused()) {
            put(value);
        } else {
            shown = value;
        }
    }

    /// Shows what is saved of something else.
    void reset(String value) {
        put(value);
    }

    private void put(String value) {
        shown = value;
        if (!value.equals(field.getText())) {
            field.setText(value);
        }
    }
}
