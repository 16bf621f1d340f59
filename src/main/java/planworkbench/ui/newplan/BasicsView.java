package planworkbench.ui.newplan;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.form.FormFields;

/// What the plan is called and covers, and where its workspace goes.
final class BasicsView extends VBox {

    private final BasicsViewModel viewModel;
    private final Messages messages;

    BasicsView(BasicsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("form-fields", "narrow-step");
        FormFields fields = new FormFields(this, messages, viewModel.problemsProperty(), viewModel.triedProperty());
        TextField name = fields.text("new-plan-name", messages.get("newplan.name"), viewModel.nameProperty());
        name.setPromptText(messages.get("newplan.name.example"));
        name.getStyleClass().add("first-field");
        TextField shortName = fields.text("new-plan-short-name", messages.get("newplan.short-name"),
                viewModel.shortNameProperty());
        shortName.setPromptText(messages.get("newplan.short-name.example"));
        TextField region = fields.text("new-plan-region", messages.get("newplan.region"), viewModel.regionProperty());
        region.setPromptText(messages.get("newplan.region.example"));
        TextField base = fields.text("new-plan-base-year", messages.get("newplan.base-year"),
                viewModel.baseYearProperty());
        base.setPromptText("2025");
        TextField target = fields.text("new-plan-target-year", messages.get("newplan.target-year"),
                viewModel.targetYearProperty());
        target.setPromptText("2030");
        getChildren().addAll(fields.field("name", messages.get("newplan.name"), name),
                FormFields.beside(fields.field("short-name", messages.get("newplan.short-name"), shortName),
                        fields.field("plan-region", messages.get("newplan.region"), region)),
                FormFields.beside(fields.field("base-year", messages.get("newplan.base-year"), base),
                        fields.field("target-year", messages.get("newplan.target-year"), target)),
                fields.field("file", messages.get("newplan.file"), file(fields)));
    }

    private HBox file(FormFields fields) {
        TextField file = fields.text("new-plan-file", messages.get("newplan.file"), viewModel.fileProperty());
        file.setPromptText(messages.get("newplan.file.example"));
        HBox.setHgrow(file, Priority.ALWAYS);
        Button choose = NewPlanPane.button("new-plan-choose-file", messages.get("newplan.file.choose"), this::choose);
        HBox row = new HBox(file, choose);
        row.getStyleClass().add("form-line-row");
        return row;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("newplan.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("workspace.files"),
                "*" + BasicsViewModel.SUFFIX));
        @Nullable
        Path now = viewModel.path();
        Path folder = now == null ? null : now.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        if (now != null) {
            chooser.setInitialFileName(String.valueOf(now.getFileName()));
        }
        @Nullable
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.fileProperty().set(chosen.toString());
        }
    }
}
