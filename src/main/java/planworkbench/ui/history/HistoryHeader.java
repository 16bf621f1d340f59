package planworkbench.ui.history;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.store.HistoryFilter;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.WhileShown;

/// How much there is, and what may be done with all of it.
final class HistoryHeader extends HBox {

    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final Label state = new Label();
    private final Button giveUp = new Button();

    HistoryHeader(HistoryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("history-header");
        Label heading = new Label(messages.get("history.heading"));
        heading.getStyleClass().add("page-heading");
        Label count = new Label();
        count.setId("history-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(WhileShown.of(this, Bindings.createStringBinding(this::count,
                viewModel.sizeProperty(), viewModel.filterProperty())));
        state.setId("history-export-state");
        state.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        giveUp.setText(messages.get("history.export.give-up"));
        giveUp.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        giveUp.managedProperty().bind(giveUp.visibleProperty());
        giveUp.setOnAction(_ -> viewModel.export().giveUp());
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Button export = new Button(messages.get("history.export"), new FontIcon(Feather.DOWNLOAD));
        export.setId("history-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> export());
        getChildren().addAll(heading, count, gap, state, giveUp, new SignatureField(viewModel, messages), export);
        WhileShown.of(this, viewModel.export().stateProperty()).subscribe(this::show);
    }

    private String count() {
        String lines = NumberText.format((double) viewModel.sizeProperty().get(), 0);
        return viewModel.filterProperty().get().equals(HistoryFilter.ALL)
                ? messages.get("history.count", lines)
                : messages.get("history.count.filtered", lines);
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("history.export"));
        chooser.setInitialFileName(messages.get("history.export.name"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(messages.get("history.export.csv"), "*.csv"),
                new FileChooser.ExtensionFilter(messages.get("history.export.text"), "*.txt"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.export(chosen.toPath(), messages);
        }
    }

    private void show(HistoryExport.@Nullable State now) {
        giveUp.setVisible(now != null && !now.done());
        state.setText(now == null
                ? ""
                : messages.get(now.done() ? "history.export.done" : "history.export.under-way",
                        NumberText.format((double) now.written(), 0), String.valueOf(now.file().getFileName())));
    }
}
