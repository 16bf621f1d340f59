package planworkbench.ui.data;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.sheet.SheetFile;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// 导入: a place to drop a table, and once there is one, what would come of it. A file may also be pasted.
final class ImportView extends StackPane {

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final Notice notice;
    private final Button undo;
    private final DropPlace dropPlace;
    private final PreviewPane preview;

    ImportView(ImportViewModel viewModel, Messages messages, FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        Runnable ask = () -> files.table(getScene().getWindow(), messages, viewModel::open);
        undo = new Button(messages.get("data.import.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
        undo.setId("import-undo");
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> viewModel.undo());
        notice = new Notice("import-notice", undo);
        dropPlace = new DropPlace("import", viewModel.work(), messages,
                new DropPlace.Words(messages.get("data.import.drop"), messages.get("data.import.choose-file"),
                        List.of(messages.get("data.import.kinds"), messages.get("data.import.safe"))),
                ask);
        preview = new PreviewPane(viewModel, messages, ask);
        StackPane middle = new StackPane(dropPlace, preview);
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox all = new VBox(notice, middle);
        all.getStyleClass().add("import");
        getChildren().addAll(all, new IndicatorPicker(viewModel, messages));
        new FileDrop(viewModel.work(), paths -> viewModel.open(paths.getFirst())).putOn(this);
        WhileShown.of(this, viewModel.fileProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.problemProperty()).subscribe(_ -> tell());
        WhileShown.of(this, viewModel.doneProperty()).subscribe(_ -> tell());
    }

    private void show(@Nullable SheetFile file) {
        boolean open = file != null;
        dropPlace.setVisible(!open);
        preview.setVisible(open);
    }

    private void tell() {
        Exception problem = viewModel.problemProperty().get();
        ImportViewModel.Done done = viewModel.doneProperty().get();
        undo.setVisible(problem == null && done != null);
        if (problem != null) {
            notice.failure(new DifferenceText(viewModel.plan(), messages).of(problem));
        } else if (done != null) {
            notice.success(messages.get("data.import.done", done.file(), done.figures()));
        } else {
            notice.hide();
        }
    }
}
