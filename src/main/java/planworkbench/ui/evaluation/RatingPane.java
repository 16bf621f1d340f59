package planworkbench.ui.evaluation;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Reason;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.FormFields;

/// The rating by hand of the selected target: who gave it, when and why; the form to give one; the way back.
final class RatingPane extends VBox {

    private static final int REASON_ROWS = 3;

    private final EvaluationViewModel viewModel;
    private final Messages messages;
    private final Runnable onForm;
    private final ComboBox<Rating> rating = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final Label problem = AssessmentPane.line("", "rating-problem");
    private final VBox form;
    private final VBox given = new VBox();
    private RatingOverride.@Nullable Key formOf;
    private boolean showing;

    /// @param onForm runs when the user has opened the form, which is higher than what it takes the place of
    RatingPane(EvaluationViewModel viewModel, Messages messages, Runnable onForm) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onForm = onForm;
        getStyleClass().add("rating-pane");
        given.getStyleClass().add("assessment-part");
        Label title = new Label(messages.get("evaluate.hand.title"));
        title.getStyleClass().add("assessment-title");
        form = form();
        getChildren().setAll(title, given);
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draftProperty()).subscribe(_ -> show());
    }

    private VBox form() {
        rating.setId("rating-choice");
        rating.getItems().setAll(RatingDraft.POSSIBLE);
        rating.setMaxWidth(Double.MAX_VALUE);
        rating.setPromptText(messages.get("evaluate.hand.rating"));
        rating.setAccessibleText(messages.get("evaluate.hand.rating"));
        ChoiceText.show(rating, each -> messages.label("rating.", each));
        reason.setId("rating-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(REASON_ROWS);
        reason.setPromptText(messages.get("evaluate.hand.reason"));
        reason.setAccessibleText(messages.get("evaluate.hand.reason"));
        TextMenu.put(reason, messages);
        FormFields.tabLeaves(reason);
        rating.valueProperty().subscribe((_, _) -> written());
        reason.textProperty().subscribe((_, _) -> written());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(Bindings.isNotEmpty(problem.textProperty()));
        Button save = button("evaluate.hand.save", "rating-save", this::save);
        save.getStyleClass().add("accent");
        VBox written = new VBox(rating, reason, problem,
                new HBox(save, button("evaluate.hand.cancel", "rating-cancel", this::cancel)));
        written.getChildren().getLast().getStyleClass().add("rating-actions");
        written.getStyleClass().add("rating-form");
        written.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
                event.consume();
            }
        });
        return written;
    }

    private void written() {
        if (!showing && formOf != null) {
            problem.setText("");
            viewModel.write(new RatingDraft(formOf, rating.getValue(), reason.getText()));
        }
    }

    private void save() {
        RatingDraft draft = viewModel.draftProperty().get();
        if (draft == null) {
            return;
        }
        String wrong = draft.problem();
        problem.setText(wrong == null ? "" : messages.get(wrong, Integer.toString(RatingOverride.LONGEST_REASON)));
        viewModel.rate(draft);
    }

    private void cancel() {
        if (formOf != null) {
            viewModel.cancelRating(formOf);
        }
    }

    private void show() {
        EvaluationRow row = viewModel.selectedProperty().get();
        RatingDraft draft = viewModel.draftProperty().get();
        setVisible(row != null);
        if (draft != null) {
            show(draft);
            return;
        }
        boolean focused = hasFocusInside();
        formOf = null;
        getChildren().set(1, given);
        given.getChildren().clear();
        if (row != null) {
            showGiven(row);
        }
        if (focused && given.lookup("#rating-begin") instanceof Button begin) {
            begin.requestFocus();
        }
    }

    /// What is rebuilt takes the focus with it only where it was here.
    private boolean hasFocusInside() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// What is being typed is left alone.
    private void show(RatingDraft draft) {
        boolean opened = !draft.key().equals(formOf);
        showing = true;
        formOf = draft.key();
        if (!Objects.equals(draft.rating(), rating.getValue())) {
            rating.setValue(draft.rating());
        }
        if (!draft.reason().equals(reason.getText())) {
            reason.setText(draft.reason());
        }
        showing = false;
        if (opened) {
            boolean focused = hasFocusInside();
            problem.setText("");
            getChildren().set(1, form);
            if (focused) {
                rating.requestFocus();
                onForm.run();
            }
        }
    }

    private void showGiven(EvaluationRow row) {
        RatingOverride override = row.assessment().override();
        if (override == null) {
            boolean needed = row.assessment().reason() == Reason.MANUAL;
            given.getChildren().addAll(
                    AssessmentPane.line(messages.get(needed ? "evaluate.hand.needed" : "evaluate.hand.none"),
                            "assessment-muted"),
                    button("evaluate.hand.begin", "rating-begin", viewModel::beginRating));
            return;
        }
        Label who = AssessmentPane.line(messages.get("evaluate.hand.given",
                messages.label("rating.", override.rating()),
                messages.label("rating.", row.assessment().schedule().rating())), "assessment-line");
        who.setId("rating-given");
        Label signed = AssessmentPane.line(messages.get("evaluate.hand.signed", override.author(),
                override.date().toString()), "assessment-muted");
        signed.setId("rating-signed");
        signed.setGraphic(new FontIcon(Feather.EDIT_3));
        HBox actions = new HBox(button("evaluate.hand.change", "rating-begin", viewModel::beginRating),
                button("evaluate.hand.take-back", "rating-take-back", () -> viewModel.takeBack(override)));
        actions.getStyleClass().add("rating-actions");
        given.getChildren().addAll(who, AssessmentPane.line(override.reason(), "rating-reason-given"), signed, actions);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
