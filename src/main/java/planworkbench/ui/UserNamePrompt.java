package planworkbench.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;

import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// Asks once who is editing, in a bar below the page, of which it hides nothing: it takes no focus, and the edit is done
/// already.
final class UserNamePrompt extends HBox {

    private final TextField name = new TextField();

    UserNamePrompt(ShellViewModel viewModel, Messages messages) {
        setId("user-name-prompt");
        getStyleClass().add("user-name-prompt");
        String account = System.getProperty("user.name", "");
        Label question = new Label(messages.get("shell.user-name.ask"));
        question.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("user-name");
        name.setPromptText(messages.get("shell.user-name"));
        name.setAccessibleText(messages.get("shell.user-name"));
        TextMenu.put(name, messages);
        name.setOnAction(_ -> viewModel.sign(name.getText()));
        Button take = new Button(messages.get("shell.user-name.take"));
        take.setId("take-user-name");
        take.getStyleClass().add(Styles.ACCENT);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.disableProperty().bind(name.textProperty().map(String::isBlank));
        take.setOnAction(_ -> viewModel.sign(name.getText()));
        Button keep = new Button(messages.get("shell.user-name.keep", account));
        keep.setId("keep-user-name");
        keep.getStyleClass().add(Styles.FLAT);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(_ -> viewModel.sign(account.isBlank() ? messages.get("shell.user-name.nobody") : account));
        getChildren().addAll(question, name, take, keep);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(WhileShown.of(this, viewModel.askingNameProperty()));
    }
}
