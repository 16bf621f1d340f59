package planworkbench.ui.evaluation.work;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.plan.DueDate;
import planworkbench.plan.ReadableName;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkMilestone;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// The milestones of an area of work, and a line to add one.
final class MilestonePane extends VBox {

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final TextField text = new TextField();
    private final TextField due = new TextField();
    private final Label problem = new Label();
    private String of = "";
    private List<WorkMilestone> shown = List.of();

    MilestonePane(WorkViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("work-part");
        rows.getStyleClass().add("milestone-rows");
        rows.managedProperty().bind(rows.visibleProperty());
        problem.getStyleClass().add("rating-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label title = new Label(messages.get("work.milestones"));
        title.getStyleClass().add("assessment-title");
        getChildren().addAll(title, rows, newOne(), problem);
    }

    private HBox newOne() {
        text.setId("milestone-new-text");
        text.setPromptText(messages.get("work.milestone.new"));
        text.setAccessibleText(messages.get("work.milestone.new"));
        due.setId("milestone-new-due");
        due.setPromptText(messages.get("work.date.prompt"));
        due.setAccessibleText(messages.get("work.milestone.due"));
        due.getStyleClass().add("milestone-due");
        for (TextField field : List.of(text, due)) {
            TextMenu.put(field, messages);
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    add();
                    event.consume();
                }
            });
        }
        Button add = new Button(messages.get("work.milestone.add"));
        add.setId("milestone-add");
        add.getStyleClass().add(Styles.SMALL);
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, due, add);
        line.getStyleClass().add("milestone-line");
        return line;
    }

    private void add() {
        DueDate date = DueDate.read(due.getText());
        String typed = text.getText().strip();
        if (!ReadableName.hasLength(typed) || !ReadableName.isVisible(typed)) {
            problem.setText(messages.get("work.milestone.no-text"));
            text.requestFocus();
        } else if (date == null) {
            problem.setText(messages.get("work.date.wrong"));
            due.requestFocus();
        } else if (shown.size() >= WorkItem.MOST_MILESTONES) {
            problem.setText(messages.get("work.milestone.too-many", WorkItem.MOST_MILESTONES));
        } else {
            clear();
            viewModel.edit(of, item -> {
                List<WorkMilestone> more = new ArrayList<>(item.milestones());
                more.add(new WorkMilestone(typed, date, null));
                return item.withMilestones(more);
            });
            text.requestFocus();
        }
    }

    private void clear() {
        problem.setText("");
        text.clear();
        due.clear();
    }

    /// Also what was typed and not left yet.
    void save() {
        rows.getChildren().forEach(row -> ((MilestoneRow) row).save());
    }

    /// Rows that are there keep their focus; those of another item are made anew.
    void show(WorkItem item) {
        boolean another = !item.id().equals(of);
        of = item.id();
        if (another) {
            clear();
        }
        if (another || shown.size() != item.milestones().size()) {
            shown = item.milestones();
            rows.getChildren().clear();
            for (int i = 0; i < shown.size(); i++) {
                rows.getChildren().add(row(i));
            }
        } else {
            shown = item.milestones();
            for (int i = 0; i < shown.size(); i++) {
                ((MilestoneRow) rows.getChildren().get(i)).show(shown.get(i));
            }
        }
        rows.setVisible(!shown.isEmpty());
    }

    private MilestoneRow row(int index) {
        String id = of;
        return new MilestoneRow(viewModel, messages, shown.get(index), changed -> viewModel.edit(id, item -> {
            List<WorkMilestone> milestones = new ArrayList<>(item.milestones());
            milestones.set(index, changed);
            return item.withMilestones(milestones);
        }), () -> {
            viewModel.edit(id, item -> {
                List<WorkMilestone> fewer = new ArrayList<>(item.milestones());
                fewer.remove(index);
                return item.withMilestones(fewer);
            });
            text.requestFocus();
        });
    }
}
