package planworkbench.ui.scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// The question under the tree, with its answers. Escape answers none of them.
final class TreeQuestionPane extends VBox {

    private static final int NOTE_ROWS = 3;

    private final ScenarioTreeViewModel viewModel;
    private final Messages messages;
    private final Runnable onAnswered;

    /// @param onAnswered takes the focus back
    TreeQuestionPane(ScenarioTreeViewModel viewModel, Messages messages, Runnable onAnswered) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onAnswered = onAnswered;
        getStyleClass().add("tree-question");
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
                event.consume();
            }
        });
        WhileShown.of(this, viewModel.questionProperty()).subscribe(this::show);
    }

    private void show(@Nullable TreeQuestion question) {
        boolean hadFocus = isFocusWithin();
        setVisible(question != null);
        getChildren().clear();
        switch (question) {
            case null -> {
                if (hadFocus) {
                    onAnswered.run();
                }
            }
            case TreeQuestion.Note(Scenario scenario) -> note(scenario);
            case TreeQuestion.Removal removal -> removal(removal);
            case TreeQuestion.Approval(Scenario scenario) -> approval(scenario);
            case TreeQuestion.Lifting(Scenario scenario) -> lifting(scenario);
            case TreeQuestion.Kept(Scenario scenario, Scenario by) -> told(messages.get(
                    by.approved() == null ? "tree.kept.locked" : "tree.kept.approved", scenario.name(), by.name()));
            case TreeQuestion.LastRoot(Scenario scenario) -> told(messages.get("tree.kept.last", scenario.name()));
        }
    }

    private void note(Scenario scenario) {
        TextArea text = new TextArea(scenario.note());
        text.setPrefRowCount(NOTE_ROWS);
        text.setWrapText(true);
        text.setPromptText(messages.get("tree.note-prompt"));
        text.setAccessibleText(messages.get("tree.note-of", scenario.name()));
        TextMenu.put(text, messages);
        Button save = button("tree.note-save", Styles.ACCENT, () -> viewModel.note(scenario.id(), text.getText(),
                messages.get("tree.why.note", scenario.name())));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save.fire();
                event.consume();
            }
        });
        ask(messages.get("tree.note-of", scenario.name()), text, save, text);
        text.end();
    }

    private void removal(TreeQuestion.Removal removal) {
        Scenario scenario = removal.scenario();
        String names = String.join(messages.get("tree.names.separator"),
                removal.others().stream().map(Scenario::name).toList());
        Button remove = button("tree.remove-all", Styles.DANGER, () -> viewModel.removeBranch(scenario.id(),
                messages.get("tree.why.remove-all", scenario.name(), removal.others().size())));
        ask(messages.get("tree.remove-question", scenario.name(), removal.others().size(), names), null, remove,
                remove);
    }

    private void approval(Scenario scenario) {
        Button approve = button("tree.approve-now", Styles.ACCENT,
                () -> viewModel.approve(scenario.id(), messages.get("tree.why.approve", scenario.name())));
        ask(messages.get("tree.approve-question", scenario.name()), null, approve, approve);
    }

    private void lifting(Scenario scenario) {
        TextField reason = new TextField();
        reason.setPromptText(messages.get("tree.lift-reason"));
        reason.setAccessibleText(messages.get("tree.lift-reason"));
        TextMenu.put(reason, messages);
        ObservableValue<Boolean> blank = reason.textProperty().map(String::isBlank);
        Button lift = button("tree.lift-now", Styles.ACCENT, () -> viewModel.lift(scenario.id(),
                messages.get("tree.why.lift", scenario.name(), reason.getText().strip())));
        lift.disableProperty().bind(Bindings.createBooleanBinding(blank::getValue, reason.textProperty()));
        reason.setOnAction(_ -> lift.fire());
        ask(messages.get("tree.lift-question", scenario.name()), reason, lift, reason);
    }

    private void told(String text) {
        Button close = button("tree.close", Styles.BUTTON_OUTLINED, this::cancel);
        getChildren().setAll(words(text), answers(close));
        close.requestFocus();
    }

    private void ask(String words, @Nullable Node entry, Button answer, Node first) {
        Button cancel = button("tree.cancel", Styles.BUTTON_OUTLINED, this::cancel);
        getChildren().setAll(words(words));
        if (entry != null) {
            getChildren().add(entry);
        }
        getChildren().add(answers(answer, cancel));
        first.requestFocus();
    }

    private void cancel() {
        viewModel.ask(null);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox answers(Button... buttons) {
        HBox answers = new HBox(buttons);
        answers.getStyleClass().add("tree-answers");
        return answers;
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().addAll(Styles.SMALL, style);
        button.setOnAction(_ -> action.run());
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        return button;
    }
}
