package planworkbench.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;

import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// Who signs the edits from now on; taken by Enter or when the field is left.
final class SignatureField extends HBox {

    private final HistoryViewModel viewModel;
    private final TextField name = new TextField();

    SignatureField(HistoryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("signature");
        Label label = new Label(messages.get("history.signature"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setLabelFor(name);
        name.setId("history-signature");
        name.setAccessibleText(messages.get("history.signature"));
        name.setPromptText(messages.get("history.signature.prompt"));
        TextMenu.put(name, messages);
        name.setOnAction(_ -> take());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        getChildren().addAll(label, name);
        WhileShown.of(this, viewModel.userNameProperty()).subscribe(name::setText);
    }

    private void take() {
        String typed = name.getText() == null ? "" : name.getText().strip();
        if (typed.isEmpty()) {
            name.setText(viewModel.userNameProperty().get());
        } else {
            viewModel.userNameProperty().set(typed);
        }
    }
}
