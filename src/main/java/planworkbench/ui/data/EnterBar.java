package planworkbench.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// Why and from where, and the button that enters the figures.
final class EnterBar extends HBox {

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final Label remark = new Label();
    private final Button enter = new Button();

    EnterBar(ImportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("enter-bar");
        TextField source = field("import-source", "data.import.source", "data.import.source.prompt");
        source.textProperty().bindBidirectional(viewModel.sourceProperty());
        TextField reason = field("import-reason", "data.import.reason", "data.import.reason.prompt");
        reason.textProperty().bindBidirectional(viewModel.reasonProperty());
        remark.setId("import-remark");
        remark.getStyleClass().add(Styles.TEXT_MUTED);
        remark.setMinWidth(Region.USE_PREF_SIZE);
        CancelButton cancel = new CancelButton(viewModel.work(), viewModel::forget, messages);
        cancel.setId("import-cancel");
        enter.setId("import-enter");
        enter.setDefaultButton(false);
        enter.getStyleClass().add(Styles.ACCENT);
        enter.setMinWidth(Region.USE_PREF_SIZE);
        enter.setOnAction(_ -> enter());
        getChildren().addAll(source, reason, remark, cancel, enter);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.work().whatProperty()).subscribe(_ -> show());
    }

    private TextField field(String id, String label, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.get(label));
        field.setPromptText(messages.get(prompt));
        TextMenu.put(field, messages);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void enter() {
        ImportPreview preview = viewModel.previewProperty().get();
        if (preview != null) {
            viewModel.enter(messages.get("import.why", SheetException.printable(preview.file())));
        }
    }

    private void show() {
        @Nullable
        ImportPreview preview = viewModel.previewProperty().get();
        long figures = preview == null ? 0 : preview.entries().count();
        long refused = preview == null ? 0 : preview.count(Difference.Refused.class);
        enter.setText(messages.get(figures == 0 ? "data.import.no-differences" : "data.import.enter", figures));
        enter.setDisable(figures == 0 || viewModel.work().isRunning());
        remark.setText(refused == 0 ? "" : messages.get("data.import.refused", refused));
    }
}
