package planworkbench.ui.scenario.goal;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;

/// What goes on, or was just done, with what can be done about it.
final class StateNote extends VBox {

    private final Messages messages;

    StateNote(Messages messages) {
        this.messages = messages;
        getStyleClass().add("goal-state");
        clear();
    }

    void show(String styleClass, String text, Button... buttons) {
        HBox actions = new HBox(buttons);
        actions.getStyleClass().add("effort-actions");
        VBox note = new VBox(new WrappedLabel(text, "goal-note-text"), actions);
        note.getStyleClass().addAll("goal-note", styleClass);
        getChildren().setAll(note);
        setManaged(true);
    }

    /// It then takes no room.
    void clear() {
        getChildren().clear();
        setManaged(false);
    }

    /// A button for such a note; its style class is its key.
    Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().addAll("small", key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
