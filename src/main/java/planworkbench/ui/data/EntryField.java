package planworkbench.ui.data;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A small field in a list: what was typed counts with Enter and when the focus goes elsewhere; Escape takes it back.
final class EntryField extends TextField {

    private final Consumer<String> onEntered;
    private String before = "";

    EntryField(Consumer<String> onEntered) {
        this.onEntered = onEntered;
        getStyleClass().add("entry-field");
        setOnAction(_ -> enter());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                enter();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().equals(before)) {
                setText(before);
                key.consume();
            }
        });
    }

    void show(String text) {
        before = text;
        setText(text);
    }

    private void enter() {
        String typed = getText().strip();
        if (!typed.equals(before)) {
            before = typed;
            onEntered.accept(typed);
        }
    }
}
