package planworkbench.ui.evaluation.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Department;
import planworkbench.plan.ReadableName;
import planworkbench.plan.Source;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.LiveScrollPane;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.AuthorField;

/// What is reported of the selected area of work. Choices are saved at once, texts when their field is left.
final class WorkForm extends VBox {

    private static final String NOBODY = "";
    private static final int PROGRESS_ROWS = 6;

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final TextField name = new TextField();
    private final ComboBox<String> group = new ComboBox<>();
    private final TextArea progress = new TextArea();
    private final ComboBox<WorkItemStatus> status = new ComboBox<>();
    private final ComboBox<String> department = new ComboBox<>();
    private final ComboBox<WorkItemKind> kind = new ComboBox<>();
    private final FlowPane ways = new FlowPane();
    private final Label problem = problem("work-problem");
    private final Label progressProblem = problem("work-progress-problem");
    private final SavedOnLeaving savedName;
    private final SavedOnLeaving savedGroup;
    private final SavedOnLeaving savedProgress;
    private final MilestonePane milestones;
    private final IndicatorPane indicators;
    private final EvidencePane evidence;
    private final VBox parts;
    private final LiveScrollPane scroll;
    private @Nullable String of;
    private boolean showing;

    WorkForm(WorkViewModel viewModel, Messages messages, BiConsumer<@Nullable Window, Consumer<List<Path>>> files) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("work-form");
        getStyleClass().add("work-form");
        savedName = SavedOnLeaving.of(name, messages.get("form.name"), messages,
                typed -> saveReadable(typed, WorkItem::withName));
        savedGroup = SavedOnLeaving.of(group.getEditor(), messages.get("work.group"), messages,
                typed -> saveReadable(typed, WorkItem::withGroup));
        savedProgress = SavedOnLeaving.of(progress, messages.get("work.progress"), messages, this::saveProgress);
        milestones = new MilestonePane(viewModel, messages);
        indicators = new IndicatorPane(viewModel, messages);
        evidence = new EvidencePane(viewModel, messages, files);
        parts = new VBox(head(), choices(), part("work.progress", progress), milestones, indicators, evidence);
        parts.getStyleClass().add("work-parts");
        scroll = new LiveScrollPane(parts);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(_ -> {
            // a milestone can be overdue on another day
            WorkItem item = viewModel.selectedProperty().get();
            if (item != null) {
                milestones.show(item);
            }
        });
    }

    private VBox head() {
        name.setId("work-name");
        name.getStyleClass().add("work-name-field");
        ways.getStyleClass().add("assessment-ways");
        VBox head = new VBox(name, problem, ways);
        head.getStyleClass().add("assessment-head");
        return head;
    }

    private static Label problem(String id) {
        Label problem = new Label();
        problem.setId(id);
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("rating-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private VBox choices() {
        group.setId("work-group");
        group.setEditable(true);
        group.setMaxWidth(Double.MAX_VALUE);
        group.setAccessibleText(messages.get("work.group"));
        group.valueProperty().subscribe((_, _) -> {
            if (!showing) {
                savedGroup.save();
            }
        });
        choice(status, "work-status", messages.get("work.status"), List.of(WorkItemStatus.values()),
                each -> messages.label("work.status.", each), WorkItem::withStatus);
        choice(kind, "work-kind", messages.get("work.kind"), List.of(WorkItemKind.values()),
                each -> messages.label("work.kind.", each), WorkItem::withKind);
        choice(department, "work-department", messages.get("form.department"), List.of(), this::departmentName,
                (item, id) -> item.withDepartment(id.equals(NOBODY) ? null : id));
        VBox choices = new VBox(
                beside(field("work.status", status), field("form.department", department)),
                beside(field("work.group", group), field("work.kind", kind)));
        choices.getStyleClass().add("work-choices");
        return choices;
    }

    private <T> void choice(ComboBox<T> box, String id, String word, List<T> offered, Function<T, String> text,
            BiFunction<WorkItem, T, WorkItem> change) {
        box.setId(id);
        box.setAccessibleText(word);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(offered);
        ChoiceText.show(box, text);
        box.valueProperty().subscribe((_, chosen) -> {
            if (!showing && chosen != null && of != null) {
                viewModel.edit(of, item -> change.apply(item, chosen));
            }
        });
    }

    private String departmentName(String id) {
        Department one = viewModel.plan().departments().get(id);
        return one == null ? messages.get("work.department.none") : one.name();
    }

    private VBox field(String key, Node control) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("work-label");
        label.setLabelFor(control);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("work-field");
        field.setPrefWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static HBox beside(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("work-beside");
        return row;
    }

    private VBox part(String key, TextArea area) {
        area.setId("work-progress");
        area.setTextFormatter(new TextFormatter<>(change -> {
            String typed = change.getText();
            int rest = change.getControlNewText().length() - typed.length();
            int beyond = rest + typed.length() - WorkItem.LONGEST_PROGRESS;
            progressProblem.setText(beyond > 0
                    ? messages.get("work.progress.long", WorkItem.LONGEST_PROGRESS, beyond)
                    : "");
            change.setText(AuthorField.wanted(typed, WorkItem.LONGEST_PROGRESS - rest));
            return change;
        }));
        area.setPrefRowCount(PROGRESS_ROWS);
        area.setPromptText(messages.get("work.progress.prompt"));
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("assessment-title");
        title.setLabelFor(area);
        VBox part = new VBox(title, area, progressProblem);
        part.getStyleClass().add("work-part");
        return part;
    }

    /// Where the user names what was just added.
    void focusName() {
        scroll.setVvalue(0);
        name.requestFocus();
        name.selectAll();
    }

    private void saveReadable(String typed, BiFunction<WorkItem, String, WorkItem> change) {
        String stripped = typed.strip();
        if (!ReadableName.hasLength(stripped) || !ReadableName.isVisible(stripped)) {
            problem.setText(messages.get("work.name.wrong", ReadableName.LONGEST));
        } else if (of != null) {
            problem.setText("");
            viewModel.edit(of, item -> change.apply(item, stripped));
        }
    }

    private void saveProgress(String typed) {
        if (of != null) {
            viewModel.edit(of, item -> item.withProgress(typed));
        }
    }

    private void show(@Nullable WorkItem item) {
        parts.setVisible(item != null);
        if (item == null) {
            of = null;
            return;
        }
        boolean another = !item.id().equals(of);
        if (another && of != null) {
            savedName.save();
            savedGroup.save();
            savedProgress.save();
            milestones.save();
        }
        of = item.id();
        showing = true;
        status.setValue(item.status());
        kind.setValue(item.kind());
        List<String> departments = new ArrayList<>(List.of(NOBODY));
        departments.addAll(viewModel.plan().departments().keySet());
        if (!departments.equals(department.getItems())) {
            department.getItems().setAll(departments);
        }
        department.setValue(item.department() == null ? NOBODY : item.department());
        List<String> groups = viewModel.plan().workItems().values().stream().map(WorkItem::group).distinct().toList();
        if (!groups.equals(group.getItems())) {
            group.getItems().setAll(groups);
        }
        if (another) {
            group.setValue(item.group());
        }
        showing = false;
        if (another) {
            problem.setText("");
            progressProblem.setText("");
            savedName.reset(item.name());
            savedGroup.reset(item.group());
            savedProgress.reset(item.progress());
            scroll.setVvalue(0);
        } else {
            savedName.show(item.name());
            savedGroup.show(item.group());
            savedProgress.show(item.progress());
        }
        milestones.show(item);
        indicators.show(item);
        evidence.show(item);
        showWays(item, another);
    }

    private void showWays(WorkItem item, boolean another) {
        if (!another && !ways.getChildren().isEmpty()) {
            return;
        }
        ways.getChildren().clear();
        Source source = item.source();
        if (source != null && source.line() != null) {
            ways.getChildren().add(way("work.way.source", "work-source", Feather.BOOK_OPEN,
                    () -> viewModel.showSource(source)));
        } else {
            Label none = new Label(messages.get("work.no-source"));
            none.getStyleClass().add("work-muted");
            ways.getChildren().add(none);
        }
        Button remove = way("work.remove", "work-remove", Feather.TRASH_2, () -> viewModel.remove(item.id()));
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        ways.getChildren().add(remove);
    }

    private Button way(String key, String id, Feather icon, Runnable action) {
        Button way = new Button(messages.get(key), new FontIcon(icon));
        way.setId(id);
        way.getStyleClass().addAll(Styles.SMALL, "assessment-way");
        way.setOnAction(_ -> action.run());
        return way;
    }
}
