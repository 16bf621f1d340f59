package planworkbench.ui.newplan;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.FormFields;

/// The plan's text: pasted, or from a file that is chosen or dropped here.
final class TextView extends VBox {

    private final TextViewModel viewModel;
    private final Messages messages;
    private final Label error = new Label();

    TextView(TextViewModel viewModel, LongWork work, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("form-fields", "wide-step");
        Button choose = NewPlanPane.button("new-plan-choose-text", messages.get("newplan.text.choose"), this::choose);
        choose.setGraphic(new FontIcon(Feather.FILE_TEXT));
        choose.disableProperty().bind(WhileShown.of(this, work.whatProperty()).map(what -> what != null));
        Label words = new Label(messages.get("newplan.text.kinds"));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        Label count = new Label();
        count.setId("new-plan-lines");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty().bind(WhileShown.of(this, Bindings.createStringBinding(this::count,
                viewModel.textProperty(), viewModel.readFromProperty())));
        HBox row = new HBox(choose, words, NewPlanPane.space(), count);
        row.getStyleClass().add("form-line-row");
        TextArea text = new TextArea();
        text.setId("new-plan-text");
        text.setWrapText(true);
        text.setPromptText(messages.get("newplan.text.paste"));
        text.setAccessibleText(messages.get("newplan.step.text"));
        text.getStyleClass().add("first-field");
        TextMenu.put(text, messages);
        FormFields.tabLeaves(text);
        text.textProperty().bindBidirectional(viewModel.textProperty());
        setVgrow(text, Priority.ALWAYS);
        error.setId("new-plan-text-error");
        error.setWrapText(true);
        error.getStyleClass().add("form-error");
        error.managedProperty().bind(error.visibleProperty());
        WhileShown.of(this, viewModel.problemProperty()).subscribe(problem -> {
            error.setVisible(problem != null);
            error.setText(problem == null ? "" : problem.text(messages));
        });
        getChildren().addAll(row, error, text);
        setOnDragOver(this::accept);
        setOnDragDropped(this::drop);
    }

    private String count() {
        int lines = viewModel.lines().size();
        String file = viewModel.readFromProperty().get();
        return lines == 0
                ? ""
                : file == null
                        ? messages.get("newplan.text.lines", lines)
                        : messages.get("newplan.text.lines-of", file, lines);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("newplan.text.choose"));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(messages.get("newplan.text.files"), "*.docx", "*.txt"));
        @Nullable
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.read(chosen.toPath());
        }
    }

    private void accept(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void drop(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            viewModel.read(drag.getDragboard().getFiles().getFirst().toPath());
            drag.setDropCompleted(true);
            drag.consume();
        }
    }
}
