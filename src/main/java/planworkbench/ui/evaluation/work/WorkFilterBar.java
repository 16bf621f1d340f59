package planworkbench.ui.evaluation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.WorkOverview;
import planworkbench.plan.Department;
import planworkbench.plan.WorkItemStatus;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// How many items have each status, which limits the list when pressed; department, search, overdue; by what they are grouped.
final class WorkFilterBar extends VBox {

    private static final String ALL = "";
    private static final double SEARCH = 200;
    /// Wide enough for all statuses side by side; in less room they take a second line.
    private static final double WRAP = 560;

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final FlowPane statuses = new FlowPane();
    private final CheckBox late = new CheckBox();
    private final ComboBox<String> department = new ComboBox<>();
    private final ComboBox<WorkGrouping> grouping = new ComboBox<>();
    private final TextField search = new TextField();
    private boolean showing;

    WorkFilterBar(WorkViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("work-filters");
        statuses.getStyleClass().add("rating-choices");
        statuses.setPrefWrapLength(WRAP);
        late.setId("work-late");
        late.setOnAction(_ -> narrow(filter().withLate(late.isSelected())));
        late.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(statuses, Priority.ALWAYS);
        HBox first = new HBox(statuses, late);
        HBox second = new HBox(search(), department(), grouping());
        for (HBox row : List.of(first, second)) {
            row.getStyleClass().add("work-filter-row");
        }
        getChildren().addAll(first, second);
        WhileShown.of(this, viewModel.filterProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(_ -> show());
    }

    private TextField search() {
        search.setId("work-search");
        search.setPromptText(messages.get("work.search"));
        search.setAccessibleText(messages.get("work.search"));
        search.setPrefWidth(SEARCH);
        HBox.setHgrow(search, Priority.ALWAYS);
        TextMenu.put(search, messages);
        search.textProperty().subscribe((_, typed) -> {
            if (!showing) {
                narrow(filter().withText(typed));
            }
        });
        return search;
    }

    private ComboBox<String> department() {
        department.setId("work-department-filter");
        department.setAccessibleText(messages.get("form.department"));
        ChoiceText.show(department, id -> {
            Department one = viewModel.plan().departments().get(id);
            return one == null ? messages.get("work.department.all") : one.name();
        });
        department.valueProperty().subscribe((_, id) -> {
            if (!showing && id != null) {
                narrow(filter().withDepartment(id.equals(ALL) ? null : id));
            }
        });
        return department;
    }

    private ComboBox<WorkGrouping> grouping() {
        grouping.setId("work-grouping");
        grouping.setAccessibleText(messages.get("work.grouping"));
        ChoiceText.show(grouping, each -> messages.label("work.grouping.", each));
        grouping.getItems().setAll(WorkGrouping.values());
        grouping.valueProperty().bindBidirectional(viewModel.groupingProperty());
        grouping.setMinWidth(Region.USE_PREF_SIZE);
        return grouping;
    }

    private WorkFilter filter() {
        return viewModel.filterProperty().get();
    }

    private void narrow(WorkFilter narrowed) {
        viewModel.filterProperty().set(narrowed);
    }

    private void show() {
        WorkOverview overview = viewModel.overviewProperty().get();
        if (overview == null) {
            return;
        }
        showing = true;
        late.setSelected(filter().late());
        late.setText(messages.get("work.only-late", overview.overdue().stream().map(one -> one.item().id()).distinct()
                .count()));
        if (!search.getText().equals(filter().text())) {
            search.setText(filter().text());
        }
        List<String> departments = new ArrayList<>(List.of(ALL));
        departments.addAll(viewModel.plan().departments().keySet());
        if (!departments.equals(department.getItems())) {
            department.getItems().setAll(departments);
        }
        department.setValue(filter().department() == null ? ALL : filter().department());
        showing = false;
        WorkItemStatus focused = statuses.getChildren().stream().filter(ToggleButton.class::isInstance)
                .filter(button -> button.isFocused()).map(button -> (WorkItemStatus) button.getUserData())
                .findFirst().orElse(null);
        statuses.getChildren().setAll(WorkMark.ORDER.stream()
                .map(status -> choice(status, overview.all().of(status))).toList());
        focus(focused);
    }

    /// The one that was pressed keeps the focus, though all are made anew.
    private void focus(@Nullable WorkItemStatus status) {
        if (status != null) {
            statuses.getChildren().stream().filter(button -> Objects.equals(status, button.getUserData()))
                    .findFirst().ifPresent(button -> button.requestFocus());
        }
    }

    private ToggleButton choice(WorkItemStatus status, int count) {
        ToggleButton choice = new ToggleButton(
                messages.get("work.count", messages.label("work.status.", status), count), WorkMark.icon(status));
        choice.setId("work-" + status.name());
        choice.setUserData(status);
        choice.getStyleClass().addAll("rating-choice", WorkMark.styleClass(status));
        choice.setSelected(status == filter().status());
        choice.setOnAction(_ -> narrow(filter().withStatus(choice.isSelected() ? status : null)));
        return choice;
    }
}
