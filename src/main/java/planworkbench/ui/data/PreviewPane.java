package planworkbench.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.SheetFile;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The open file: which sheet, how it was understood, what it would change, and the way to enter it.
final class PreviewPane extends VBox {

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final Label name = new Label();
    private final Label head = new Label();
    private final ComboBox<String> sheets = new ComboBox<>();
    private boolean showing;

    PreviewPane(ImportViewModel viewModel, Messages messages, Runnable ask) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("preview");
        MeaningPane meaning = new MeaningPane(viewModel, messages);
        DifferencePane differences = new DifferencePane(viewModel, messages);
        HBox.setHgrow(differences, Priority.ALWAYS);
        HBox middle = new HBox(meaning, differences);
        middle.getStyleClass().add("preview-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(fileLine(ask), middle, new EnterBar(viewModel, messages));
        WhileShown.of(this, viewModel.fileProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(this::understood);
    }

    private HBox fileLine(Runnable ask) {
        name.setId("import-file");
        name.getStyleClass().add(Styles.TEXT_BOLD);
        sheets.setId("import-sheet");
        sheets.setAccessibleText(messages.get("data.import.sheet"));
        sheets.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                viewModel.choose(chosen);
            }
        });
        head.setId("import-head");
        head.getStyleClass().add(Styles.TEXT_MUTED);
        head.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button other = new Button(messages.get("data.import.other-file"), new FontIcon(Feather.FOLDER));
        other.setId("import-other-file");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> ask.run());
        HBox line = new HBox(new FontIcon(Feather.FILE_TEXT), name, sheets, head, space, other);
        line.getStyleClass().add("file-line");
        return line;
    }

    private void show(@Nullable SheetFile file) {
        name.setText(file == null ? "" : SheetException.printable(file.name()));
        showing = true;
        sheets.getItems().setAll(viewModel.sheets());
        showing = false;
        sheets.setVisible(sheets.getItems().size() > 1);
        sheets.setManaged(sheets.isVisible());
        head.setText("");
    }

    private void understood(@Nullable ImportPreview preview) {
        if (preview != null) {
            showing = true;
            sheets.setValue(preview.sheet());
            showing = false;
            head.setText(new DifferenceText(viewModel.plan(), messages).head(preview.meaning()));
        }
    }
}
