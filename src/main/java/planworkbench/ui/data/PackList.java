package planworkbench.ui.data;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.exchange.fillin.PackException;
import planworkbench.exchange.fillin.ReceivedCell;
import planworkbench.exchange.fillin.ReceivedPack;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.common.WrappingCell;

/// The files that came back: whose they are, or why one is no pack to be merged. The chosen one's cells are listed alone.
final class PackList extends VBox {

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final Label title = new Label();
    private final ListView<MergePreview.Pack> list = new ListView<>();

    PackList(MergeViewModel viewModel, Messages messages, Runnable ask) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("pack-list");
        title.getStyleClass().add("pane-title");
        list.setId("merge-packs");
        list.setAccessibleText(messages.get("data.merge.packs"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> viewModel.packProperty().set(chosen));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button all = new Button(messages.get("data.merge.all-packs"));
        all.setId("merge-all-packs");
        all.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        all.visibleProperty().bind(list.getSelectionModel().selectedItemProperty().isNotNull());
        all.setOnAction(_ -> list.getSelectionModel().clearSelection());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, all);
        head.getStyleClass().add("kinds");
        Button more = new Button(messages.get("data.merge.more"), new FontIcon(Feather.PLUS));
        more.setId("merge-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(_ -> ask.run());
        getChildren().addAll(head, list, more);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(this::show);
    }

    private void show(@Nullable MergePreview preview) {
        title.setText(messages.get("data.merge.files", preview == null ? 0 : preview.packs().size()));
        if (preview == null) {
            list.getItems().clear();
        } else if (!list.getItems().equals(preview.packs())) {
            list.getItems().setAll(preview.packs());
        }
    }

    private final class Cell extends WrappingCell<MergePreview.Pack> {

        private final Label name = new Label();
        private final Label state = new Label();
        private final Button remove = new Button("", new FontIcon(Feather.X));
        private final HBox all;

        Cell() {
            name.getStyleClass().add(Styles.TEXT_BOLD);
            state.setWrapText(true);
            state.getStyleClass().add("pack-state");
            VBox words = new VBox(name, state);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            remove.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
            remove.setOnAction(_ -> viewModel.remove(Objects.requireNonNull(getItem())));
            all = new HBox(words, remove);
        }

        @Override
        protected void updateItem(MergePreview.@Nullable Pack pack, boolean empty) {
            getStyleClass().remove("refused");
            setTooltip(null);
            super.updateItem(pack, empty);
        }

        @Override
        protected Region content(MergePreview.Pack pack) {
            ReceivedPack received = pack.received();
            PackException problem = pack.problem();
            String file = SheetException.printable(pack.file());
            remove.setAccessibleText(messages.get("data.merge.remove", file));
            if (received != null) {
                long filledIn = received.cells().stream()
                        .filter(cell -> !(cell.answer() instanceof ReceivedCell.NoFigure)).count();
                name.setText(new MergeText(viewModel.plan(), messages).department(received.fillIn()));
                state.setText(messages.get("data.merge.pack", Integer.toString(received.fillIn().year()),
                        received.fillIn().round(), filledIn, received.cells().size()));
                setTooltip(new Tooltip(file));
            } else if (problem != null) {
                getStyleClass().add("refused");
                name.setText(file);
                state.setText(problem.reason(messages));
                setTooltip(new Tooltip(problem.text(messages)));
            }
            return all;
        }
    }
}
