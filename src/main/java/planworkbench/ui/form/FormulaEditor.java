package planworkbench.ui.form;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.FormulaCompletion;
import planworkbench.formula.FormulaProblem;
import planworkbench.formula.Span;
import planworkbench.plan.Indicator;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.FormulaText;

/// A formula while it is typed: names are completed, and below it is said what is wrong and where, or what it is computed from.
final class FormulaEditor extends VBox {

    private static final int ROWS = 3;
    private static final double CANDIDATE_HEIGHT = 28;

    private final IndicatorFormViewModel viewModel;
    private final Messages messages;
    private final TextArea area;
    private final ListView<String> candidates = new ListView<>();
    private final TextFlow marked = new TextFlow();
    private final Label verdict = new Label();
    private FormulaCompletion completion = new FormulaCompletion(0, List.of());
    /// Whether an input method holds letters that are not characters yet.
    private boolean composing;
    private boolean completing;

    FormulaEditor(IndicatorFormViewModel viewModel, FormFields fields, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("formula-editor");
        area = fields.lines("form-formula", messages.get("form.formula"),
                viewModel.definition().formulaProperty());
        area.setPrefRowCount(ROWS);
        area.setPromptText(messages.get("form.formula.example"));
        candidates.setId("formula-candidates");
        candidates.setFocusTraversable(false);
        candidates.setFixedCellSize(CANDIDATE_HEIGHT);
        candidates.setAccessibleText(messages.get("form.formula.candidates"));
        candidates.managedProperty().bind(candidates.visibleProperty());
        candidates.setOnMouseClicked(_ -> accept());
        marked.setId("formula-marked");
        marked.getStyleClass().add("formula-marked");
        marked.managedProperty().bind(marked.visibleProperty());
        verdict.setId("formula-verdict");
        verdict.setWrapText(true);
        verdict.getStyleClass().add("formula-verdict");
        getChildren().addAll(area, candidates, marked, verdict);
        area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        // before the area, whose own Tab leaves it
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.caretPositionProperty().subscribe((_, _) -> complete());
        area.focusedProperty().subscribe(_ -> complete());
        WhileShown.of(this, viewModel.formulaProperty()).subscribe(this::show);
        candidates.setVisible(false);
    }

    /// While pinyin is typed, arrows, Enter and Escape are the input method's.
    private void key(KeyEvent event) {
        if (composing || !candidates.isVisible()) {
            return;
        }
        int at = candidates.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(Math.min(at + 1, candidates.getItems().size() - 1));
            case UP -> select(Math.max(at - 1, 0));
            case ENTER, TAB -> accept();
            case ESCAPE -> candidates.setVisible(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        candidates.getSelectionModel().select(index);
        candidates.scrollTo(index);
    }

    private void complete() {
        if (completing) {
            return;
        }
        String text = area.getText();
        int caret = Math.min(area.getCaretPosition(), text.length());
        completion = area.isFocused() && !composing && area.getSelection().getLength() == 0
                ? FormulaCompletion.at(text, caret, names())
                : new FormulaCompletion(caret, List.of());
        candidates.setItems(FXCollections.observableArrayList(completion.candidates()));
        candidates.setPrefHeight(completion.candidates().size() * CANDIDATE_HEIGHT + 2);
        candidates.setMinHeight(USE_PREF_SIZE);
        candidates.setVisible(!completion.candidates().isEmpty());
        candidates.getSelectionModel().selectFirst();
    }

    private List<String> names() {
        return viewModel.others().stream().map(Indicator::name).toList();
    }

    /// Writes the chosen name in place of what was typed of it; a quote that stands behind it already is not doubled.
    private void accept() {
        @Nullable
        String chosen = candidates.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        int end = Math.min(area.getCaretPosition(), area.getLength());
        boolean closed = chosen.endsWith("]") && area.getText().startsWith("]", end);
        completing = true;
        area.replaceText(completion.start(), closed ? end + 1 : end, chosen);
        completing = false;
        candidates.setVisible(false);
        area.requestFocus();
    }

    private void show(@Nullable FormulaDraft draft) {
        boolean wrong = draft != null && !draft.problems().isEmpty() && !area.getText().isBlank();
        marked.setVisible(wrong);
        verdict.getStyleClass().removeAll("wrong");
        if (draft == null || area.getText().isBlank()) {
            verdict.setText(messages.get("form.formula.hint"));
            return;
        }
        FormulaText text = new FormulaText(draft.plan(), messages);
        if (wrong) {
            FormulaProblem problem = draft.problems().getFirst();
            verdict.getStyleClass().add("wrong");
            verdict.setText(text.problem(problem));
            mark(area.getText().strip(), problem.place());
        } else {
            verdict.setText(draft.uses().isEmpty()
                    ? messages.get("form.formula.right")
                    : messages.get("form.formula.uses", text.names(draft.uses())));
        }
    }

    /// The formula again, with the place that is wrong; where it ends too early, the end is marked.
    private void mark(String formula, Span place) {
        int start = Math.min(place.start(), formula.length());
        int end = Math.min(Math.max(place.end(), start), formula.length());
        boolean atEnd = start == end;
        Text wrong = new Text(atEnd ? " ▲" : formula.substring(start, end));
        wrong.getStyleClass().add("wrong-stretch");
        wrong.setUnderline(!atEnd);
        marked.getChildren().setAll(Stream.of(new Text(formula.substring(0, start)), wrong,
                new Text(formula.substring(atEnd ? start : end))).toList());
    }
}
