package planworkbench.ui.newplan;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.FormFields;

/// The regions to compare with and the departments, a name a line.
final class PlacesView extends HBox {

    private final Messages messages;

    PlacesView(PlacesViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("places", "wide-step");
        VBox regions = list("regions", messages.get("newplan.regions"), messages.get("newplan.regions.hint"),
                messages.get("newplan.regions.example"), viewModel.regions());
        VBox departments = list("departments", messages.get("newplan.departments"),
                messages.get("newplan.departments.hint"), messages.get("newplan.departments.example"),
                viewModel.departments());
        regions.lookup("#new-plan-regions").getStyleClass().add("first-field");
        getChildren().addAll(regions, departments);
    }

    private VBox list(String id, String word, String hint, String example, PlacesViewModel.NameList names) {
        Label label = new Label(word);
        label.getStyleClass().add("pane-title");
        Label words = new Label(hint);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("form-label");
        TextArea area = new TextArea();
        area.setId("new-plan-" + id);
        area.setAccessibleText(word);
        area.setPromptText(example);
        area.textProperty().bindBidirectional(names.typedProperty());
        TextMenu.put(area, messages);
        FormFields.tabLeaves(area);
        label.setLabelFor(area);
        VBox.setVgrow(area, Priority.ALWAYS);
        Label error = new Label();
        error.setId("new-plan-" + id + "-error");
        error.setWrapText(true);
        error.getStyleClass().add("form-error");
        WhileShown.of(this, names.problemsProperty()).subscribe(problems -> error.setText(text(problems)));
        VBox box = new VBox(label, words, area, error);
        box.getStyleClass().add("form-field");
        box.setPrefWidth(100);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private String text(List<PlacesViewModel.Problem> problems) {
        return problems.stream()
                .map(problem -> messages.get("newplan.list.problem", problem.line(),
                        messages.label("newplan.list.", problem.wrong())))
                .collect(Collectors.joining(messages.get("form.problems.separator")));
    }
}
