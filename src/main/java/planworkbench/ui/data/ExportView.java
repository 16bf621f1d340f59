package planworkbench.ui.data;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.figures.EvidenceMissing;
import planworkbench.exchange.figures.ExportFormat;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// 导出: one row for each format, with what it is good for, and what came of the latest export.
final class ExportView extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final FileQuestions files;
    private final Notice notice = new Notice("export-notice");

    ExportView(ExportViewModel viewModel, Messages messages, FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.files = files;
        getStyleClass().add("exports");
        getChildren().add(notice);
        for (ExportFormat format : ExportFormat.values()) {
            getChildren().add(row(format));
        }
        WhileShown.of(this, viewModel.outcomeProperty()).subscribe(this::show);
    }

    private HBox row(ExportFormat format) {
        Label title = new Label(messages.label("data.export.title.", format));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        Label what = new Label(messages.label("data.export.what.", format));
        what.setWrapText(true);
        what.getStyleClass().add(Styles.TEXT_MUTED);
        VBox words = new VBox(title, what);
        words.getStyleClass().add("export-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(messages.get("data.export.do"), new FontIcon(Feather.DOWNLOAD));
        button.setId("export-" + format.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(messages.get("data.export.do-format", title.getText()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(WhileShown.of(this, viewModel.work().whatProperty()).map(_ -> true)
                .orElse(false));
        button.setOnAction(_ -> ask(format));
        HBox row = new HBox(new FontIcon(icon(format)), words, button);
        row.getStyleClass().add("export-row");
        return row;
    }

    private static Feather icon(ExportFormat format) {
        return switch (format) {
            case XLSX -> Feather.GRID;
            case CSV -> Feather.FILE_TEXT;
            case JSON -> Feather.ARCHIVE;
        };
    }

    private void ask(ExportFormat format) {
        files.export(getScene().getWindow(), messages, format, viewModel.plan().header().shortName(),
                file -> viewModel.export(format, file, messages));
    }

    private void show(ExportViewModel.@Nullable Outcome outcome) {
        switch (outcome) {
            case ExportViewModel.Written(var file, int indicators, int figures, var missing) when missing.isEmpty() ->
                notice.success(messages.get("data.export.done", file, indicators, figures));
            case ExportViewModel.Written(var file, int indicators, int figures, var missing) ->
                notice.failure(messages.get("data.export.done-without", messages.get("data.export.done", file,
                        indicators, figures), new EvidenceMissing(missing).text(messages)));
            case ExportViewModel.Failed(var file, String why) ->
                notice.failure(messages.get("data.export.failed", file, why));
            case null -> notice.hide();
        }
    }
}
