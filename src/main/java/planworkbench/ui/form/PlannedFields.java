package planworkbench.ui.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.plan.PlannedPath;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// A field for each year before the target's, what an empty one means, and the ways to fill all of them; of a kind that no
/// years lead to, only that there are none.
final class PlannedFields extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 4;

    private final TargetFormViewModel target;
    private final PlannedChoice planned;
    private final FormFields fields;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label note = note("form-planned-note", "form-proposal");
    private final Label warning = note("form-planned-warning", "form-warning");
    private final Button byStep;
    private final Button byGrowth;
    private final Button clear;
    private final HBox buttons;
    private final Map<Integer, TextField> byYear = new TreeMap<>();

    PlannedFields(TargetFormViewModel target, FormFields fields, Messages messages) {
        this.target = target;
        this.planned = target.planned();
        this.fields = fields;
        this.messages = messages;
        byStep = button("form-planned-linear", messages.get("planned.form.linear"), () -> planned.fill(false));
        byGrowth = button("form-planned-geometric", messages.get("planned.form.geometric"), () -> planned.fill(true));
        clear = button("form-planned-clear", messages.get("planned.form.clear"), planned::clear);
        buttons = new HBox(byStep, byGrowth, clear);
        getStyleClass().add("form-planned");
        grid.getStyleClass().add("form-planned-years");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(width);
        }
        grid.managedProperty().bind(grid.visibleProperty());
        buttons.getStyleClass().add("form-line-row");
        buttons.managedProperty().bind(buttons.visibleProperty());
        getChildren().addAll(fields.field("planned", messages.get("form.planned"), grid), note, warning, buttons);
        WhileShown.of(this, planned.stateProperty()).subscribe(this::show);
        WhileShown.of(this, target.outcomesProperty()).subscribe(_ -> target.lookAgain());
    }

    private static Label note(String id, String styleClass) {
        Label note = new Label();
        note.setId(id);
        note.setWrapText(true);
        note.getStyleClass().add(styleClass);
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private static Button button(String id, String word, Runnable action) {
        Button button = new Button(word);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(PlannedChoice.State state) {
        setVisible(!state.reached() || !state.years().isEmpty());
        setManaged(isVisible());
        if (!List.copyOf(byYear.keySet()).equals(state.years())) {
            lay(state.years());
        }
        byYear.forEach((year, field) -> {
            PlannedPath path = state.path();
            field.setPromptText(state.any() && path != null ? FigureText.value(path.at(year)) : "");
            field.pseudoClassStateChanged(WRONG,
                    PlannedChoice.isWrong(field.getText(), target.unitProperty().get().strip()));
        });
        grid.setVisible(state.reached());
        buttons.setVisible(state.reached());
        byStep.setDisable(!state.canStep());
        byGrowth.setDisable(!state.canGrow());
        clear.setDisable(!state.any());
        note.setText(words(state));
        warning.setText(state.turnsBack() ? messages.get("planned.form.turns-back") : "");
        warning.setVisible(state.turnsBack());
    }

    private void lay(List<Integer> years) {
        grid.getChildren().clear();
        byYear.clear();
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i);
            String word = messages.get("planned.form.year", Integer.toString(year));
            TextField field = fields.text("form-planned-" + year, messages.get("form.planned") + " " + word,
                    planned.text(year));
            Label label = new Label(word);
            label.getStyleClass().add("form-label");
            label.setLabelFor(field);
            VBox box = new VBox(label, field);
            box.getStyleClass().add("form-field");
            grid.add(box, i % COLUMNS, i / COLUMNS);
            byYear.put(year, field);
        }
    }

    private String words(PlannedChoice.State state) {
        if (!state.reached()) {
            return messages.get(state.any() ? "planned.form.none-kept" : "planned.form.none");
        }
        return switch (target.kind().kindProperty().get()) {
            case CUMULATIVE_AT_LEAST, CUMULATIVE_RANGE -> messages.get("planned.form.sum", empty(state));
            case CHANGE_SINCE_BASE -> messages.get("planned.form.change", empty(state));
            default -> empty(state);
        };
    }

    /// What an empty field means.
    private String empty(PlannedChoice.State state) {
        PlannedPath path = state.path();
        if (!state.any()) {
            return messages.get("planned.form.rules",
                    messages.label("schedule-path.", target.plan().rules().assessment().path()));
        }
        String unit = target.unitProperty().get().strip();
        return path == null
                ? messages.get("planned.form.empty")
                : messages.get("planned.form.ends", Integer.toString(path.points().firstKey()),
                        FigureText.value(path.points().firstEntry().getValue(), unit),
                        Integer.toString(path.points().lastKey()),
                        FigureText.value(path.points().lastEntry().getValue(), unit));
    }
}
