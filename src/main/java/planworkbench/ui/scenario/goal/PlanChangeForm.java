package planworkbench.ui.scenario.goal;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// The question before the plan itself is adjusted: what changes, and why. Escape answers no.
final class PlanChangeForm extends VBox {

    private final TextField reason = new TextField();

    /// @param question what would change
    /// @param change the same for the history
    /// @param onConfirmed takes why, for the history
    PlanChangeForm(String question, String change, Messages messages, Consumer<String> onConfirmed,
            Runnable onCancelled) {
        getStyleClass().add("plan-change");
        reason.setPromptText(messages.get("adjust.reason"));
        reason.setAccessibleText(messages.get("adjust.reason"));
        TextMenu.put(reason, messages);
        Button confirm = new Button(messages.get("adjust.confirm"));
        confirm.getStyleClass().addAll("small", "accent", "confirm-adjustment");
        confirm.setOnAction(_ -> {
            String typed = reason.getText().strip();
            onConfirmed.accept(typed.isEmpty()
                    ? messages.get("adjust.why", change)
                    : messages.get("adjust.why-because", change, typed));
        });
        reason.setOnAction(_ -> confirm.fire());
        Button cancel = new Button(messages.get("adjust.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> onCancelled.run());
        FlowPane answers = new FlowPane(confirm, cancel);
        answers.getStyleClass().add("need-actions");
        getChildren().addAll(new WrappedLabel(question, "adjustment-said"), reason,
                answers);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onCancelled.run();
                event.consume();
            }
        });
    }

    void focusFirst() {
        reason.requestFocus();
    }
}
