package planworkbench.ui.evaluation.work;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.DueDate;
import planworkbench.plan.ReadableName;
import planworkbench.plan.WorkMilestone;
import planworkbench.text.Messages;

/// A milestone that is edited in place: whether it was reached, what it is, when it was planned for and when it was reached.
final class MilestoneRow extends VBox {

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final Consumer<WorkMilestone> onChange;
    private final CheckBox done = new CheckBox();
    private final TextField text = new TextField();
    private final TextField due = new TextField();
    private final TextField reached = new TextField();
    private final Label late;
    private final Label problem = new Label();
    private final SavedOnLeaving savedText;
    private final SavedOnLeaving savedDue;
    private final SavedOnLeaving savedReached;
    private WorkMilestone shown;

    MilestoneRow(WorkViewModel viewModel, Messages messages, WorkMilestone milestone, Consumer<WorkMilestone> onChange,
            Runnable onRemove) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onChange = onChange;
        this.shown = milestone;
        getStyleClass().add("milestone-row");
        done.getStyleClass().add("milestone-done");
        done.setAccessibleText(messages.get("work.milestone.is-done"));
        done.setTooltip(new Tooltip(messages.get("work.milestone.is-done")));
        done.setOnAction(_ -> check());
        text.getStyleClass().add("milestone-text");
        savedText = SavedOnLeaving.of(text, messages.get("work.milestone.text"), messages, this::saveText);
        savedDue = SavedOnLeaving.of(due, messages.get("work.milestone.due"), messages, this::saveDue);
        savedReached = SavedOnLeaving.of(reached, messages.get("work.milestone.reached"), messages,
                this::saveReached);
        due.getStyleClass().add("milestone-due");
        reached.getStyleClass().add("milestone-reached");
        due.setPromptText(messages.get("work.date.prompt"));
        late = new Label(messages.get("work.milestone.late"), new FontIcon(Feather.CLOCK));
        late.getStyleClass().addAll("work-overdue", "verdict-at-risk");
        late.setMinWidth(USE_PREF_SIZE);
        problem.getStyleClass().add("rating-problem");
        problem.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox first = new HBox(done, text, remove(onRemove));
        HBox second = new HBox(word("work.milestone.due.short"), due, word("work.milestone.reached.short"), reached,
                late);
        first.getStyleClass().add("milestone-line");
        second.getStyleClass().addAll("milestone-line", "milestone-dates");
        getChildren().addAll(first, second);
        show(milestone);
    }

    private Label word(String key) {
        Label word = new Label(messages.get(key));
        word.getStyleClass().add("work-muted");
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private Button remove(Runnable onRemove) {
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "milestone-remove");
        remove.setAccessibleText(messages.get("work.milestone.remove"));
        remove.setTooltip(new Tooltip(messages.get("work.milestone.remove")));
        remove.setOnAction(_ -> onRemove.run());
        return remove;
    }

    /// Also what was typed and not left yet.
    void save() {
        savedText.save();
        savedDue.save();
        savedReached.save();
    }

    void show(WorkMilestone milestone) {
        shown = milestone;
        LocalDate on = milestone.done();
        done.setSelected(on != null);
        savedText.show(milestone.text());
        savedDue.show(milestone.due().toString());
        savedReached.show(on == null ? "" : on.toString());
        reached.setDisable(on == null);
        late.setVisible(milestone.isOverdue(viewModel.day()));
        tell(null);
    }

    private void check() {
        onChange.accept(shown.done(done.isSelected() ? viewModel.today() : null));
        if (done.isSelected()) {
            reached.requestFocus();
            reached.selectAll();
        }
    }

    private void saveText(String typed) {
        String stripped = typed.strip();
        if (!ReadableName.hasLength(stripped) || !ReadableName.isVisible(stripped)) {
            tell(messages.get("work.milestone.no-text"));
        } else {
            onChange.accept(new WorkMilestone(stripped, shown.due(), shown.done()));
        }
    }

    private void saveDue(String typed) {
        DueDate date = DueDate.read(typed);
        if (date == null) {
            tell(messages.get("work.date.wrong"));
        } else {
            onChange.accept(new WorkMilestone(shown.text(), date, shown.done()));
            savedDue.reset(date.toString());
        }
    }

    private void saveReached(String typed) {
        DueDate date = DueDate.read(typed);
        if (!typed.isBlank() && (date == null || date.day() == null)) {
            tell(messages.get("work.date.no-day"));
        } else {
            LocalDate on = date == null ? null : date.lastDay();
            onChange.accept(shown.done(on));
            savedReached.reset(on == null ? "" : on.toString());
        }
    }

    private void tell(@Nullable String wrong) {
        problem.setText(wrong == null ? "" : wrong);
        if (wrong == null) {
            getChildren().remove(problem);
        } else if (!getChildren().contains(problem)) {
            getChildren().add(problem);
        }
    }
}
