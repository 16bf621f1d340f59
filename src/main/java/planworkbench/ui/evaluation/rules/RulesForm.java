package planworkbench.ui.evaluation.rules;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.plan.RuleLimit;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SchedulePath;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.RulesText;

/// The rules as fields, and below them what would change, why, and the way out.
final class RulesForm extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double EFFECT_PART = 0.2;
    private static final double LEAST_EFFECT = 56;
    private static final double MOST_EFFECT = 160;

    private final RulesViewModel viewModel;
    private final Messages messages;
    private final ComboBox<SchedulePath> path = new ComboBox<>();
    private final TextField reason = new TextField();
    private final Label reasonProblem = error("rules-reason-error");
    private boolean showing;

    RulesForm(RulesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("rules-form");
        getStyleClass().add("rules-form");
        VBox fields = new VBox(
                part("evaluate.part.schedule", path(), limit(RuleLimit.SCHEDULE_TOLERANCE),
                        limit(RuleLimit.LEAST_DISTANCE)),
                part("evaluate.part.growth-ratio", limit(RuleLimit.ON_TRACK_RATIO), limit(RuleLimit.ACCELERATION_RATIO),
                        limit(RuleLimit.LIMITED_RATIO)),
                part("evaluate.part.extrapolation", limit(RuleLimit.ON_TRACK_EXTRAPOLATION),
                        limit(RuleLimit.FAIR_EXTRAPOLATION)),
                part("evaluate.part.trend", limit(RuleLimit.LIKELY_PROBABILITY), limit(RuleLimit.RISK_PROBABILITY),
                        limit(RuleLimit.RISK_GAP)));
        fields.getStyleClass().add("rules-read");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, footer());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        WhileShown.of(this, viewModel.draftProperty()).subscribe(draft -> {
            if (draft != null) {
                showing = true;
                path.setValue(draft.path());
                set(reason, draft.reason());
                showing = false;
            }
            showReasonProblem();
        });
        WhileShown.of(this, viewModel.triedProperty()).subscribe(_ -> showReasonProblem());
    }

    void focusFirst() {
        // what scrolls is in the window only once it has its skin
        applyCss();
        path.requestFocus();
    }

    /// Before the fields, for a list of choices keeps Escape also while it is closed.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !path.isShowing()) {
            viewModel.cancel();
            event.consume();
        } else if (SAVE.match(event)) {
            viewModel.save();
            event.consume();
        }
    }

    private void change(UnaryOperator<RulesDraft> to) {
        RulesDraft draft = viewModel.draftProperty().get();
        if (!showing && draft != null) {
            viewModel.write(to.apply(draft));
        }
    }

    private VBox part(String title, Node... fields) {
        VBox part = new VBox(RulesPane.title(messages.get(title)));
        part.getChildren().addAll(fields);
        part.getStyleClass().add("rules-part");
        return part;
    }

    private Node path() {
        path.setId("rules-path");
        path.getItems().setAll(SchedulePath.OF_RULES);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setAccessibleText(messages.get("rules-form.path"));
        ChoiceText.show(path, each -> messages.label("schedule-path.", each));
        path.valueProperty().subscribe((_, chosen) -> change(draft -> draft.with(chosen)));
        HBox row = new HBox(word(messages.get("rules-form.path"), path), path);
        row.getStyleClass().add("rules-row");
        return row;
    }

    /// Its word, the field and the unit; below them what is wrong with it.
    private Node limit(RuleLimit limit) {
        RulesText text = new RulesText(messages);
        TextField field = new TextField();
        field.setId("rules-" + limit.name());
        field.getStyleClass().add("rules-number");
        field.setAccessibleText(text.name(limit));
        TextMenu.put(field, messages);
        Label unit = new Label(text.unit(limit));
        unit.getStyleClass().add("rules-unit");
        HBox row = new HBox(word(text.name(limit), field), field, unit);
        row.getStyleClass().add("rules-row");
        Label error = error(field.getId() + "-error");
        field.textProperty().subscribe((_, typed) -> change(draft -> draft.with(limit, typed)));
        WhileShown.of(this, viewModel.draftProperty()).subscribe(draft -> {
            if (draft != null) {
                showing = true;
                set(field, draft.typed(limit));
                showing = false;
                Map<RuleLimit, String> problems = draft.problems();
                String problem = problems.get(limit);
                error.setText(problem == null ? "" : messages.get(problem));
                field.pseudoClassStateChanged(WRONG, problem != null);
            }
        });
        return new VBox(row, error);
    }

    private static Label word(String text, Node field) {
        Label word = new Label(text);
        word.getStyleClass().add("rules-word");
        word.setLabelFor(field);
        word.setWrapText(true);
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        return word;
    }

    private static Label error(String id) {
        Label error = RulesPane.line("", "rating-problem");
        error.setId(id);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private VBox footer() {
        reason.setId("rules-reason");
        reason.setPromptText(messages.get("rules-form.reason"));
        reason.setAccessibleText(messages.get("rules-form.reason"));
        TextMenu.put(reason, messages);
        reason.textProperty().subscribe((_, text) -> change(draft -> draft.withReason(text)));
        Button save = button("rules-form.save", "rules-save", viewModel::save);
        save.getStyleClass().add(Styles.ACCENT);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(button("rules-form.defaults", "rules-defaults", viewModel::useDefaults), between,
                button("rules-form.cancel", "rules-cancel", viewModel::cancel), save);
        buttons.getStyleClass().add("rating-actions");
        EffectPane effect = new EffectPane(viewModel, messages);
        effect.prefHeightProperty().bind(heightProperty().map(RulesForm::effectHeight));
        VBox footer = new VBox(effect, reason, reasonProblem, buttons);
        footer.getStyleClass().add("rules-footer");
        return footer;
    }

    private static double effectHeight(Number form) {
        return Math.rint(Math.clamp(form.doubleValue() * EFFECT_PART, LEAST_EFFECT, MOST_EFFECT));
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void showReasonProblem() {
        RulesDraft draft = viewModel.draftProperty().get();
        String problem = draft == null || !viewModel.triedProperty().get() || !viewModel.isChanged()
                ? null
                : draft.reasonProblem();
        reasonProblem.setText(problem == null
                ? ""
                : messages.get(problem, Integer.toString(RulesVersion.LONGEST_REASON)));
        reason.pseudoClassStateChanged(WRONG, problem != null);
    }

    /// What is being typed is left alone.
    private static void set(TextField field, String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
