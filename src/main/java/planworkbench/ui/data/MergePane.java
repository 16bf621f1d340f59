package planworkbench.ui.data;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.fillin.MergeDecisions;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The open packs: which, what conflicts, what each cell would become, and the way to merge them.
final class MergePane extends VBox {

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final Label blocked = new Label();
    private final Button merge = new Button();

    MergePane(MergeViewModel viewModel, Messages messages, Runnable ask) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("preview");
        MergeTable table = new MergeTable(viewModel, messages);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox cells = new VBox(new ConflictPane(viewModel, messages), table);
        cells.getStyleClass().add("merge-cells");
        HBox.setHgrow(cells, Priority.ALWAYS);
        HBox middle = new HBox(new PackList(viewModel, messages, ask), cells);
        middle.getStyleClass().add("preview-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(middle, bar());
        WhileShown.of(this, viewModel.previewProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.decisionsProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.work().whatProperty()).subscribe(_ -> show());
    }

    private HBox bar() {
        blocked.setId("merge-blocked");
        blocked.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        blocked.getStyleClass().add("merge-blocked");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CancelButton cancel = new CancelButton(viewModel.work(), viewModel::forget, messages);
        cancel.setId("merge-cancel");
        merge.setId("merge-enter");
        merge.getStyleClass().add(Styles.ACCENT);
        merge.setMinWidth(Region.USE_PREF_SIZE);
        merge.setOnAction(_ -> merge());
        HBox bar = new HBox(blocked, space, cancel, merge);
        bar.getStyleClass().add("enter-bar");
        return bar;
    }

    private void merge() {
        MergePreview preview = viewModel.previewProperty().get();
        if (preview != null) {
            MergeText text = new MergeText(viewModel.plan(), messages);
            viewModel.merge(messages.get("merge.why", preview.received().map(pack -> text.department(pack.fillIn()))
                    .distinct().collect(Collectors.joining("、"))));
        }
    }

    private void show() {
        MergePreview preview = viewModel.previewProperty().get();
        if (preview == null) {
            return;
        }
        MergeDecisions decisions = viewModel.decisionsProperty().get();
        long undecided = preview.undecided(decisions).map(cell -> cell.figure()).distinct().count();
        long unsaid = preview.withoutReason(decisions).count();
        String left = undecided > 0
                ? messages.get("data.merge.undecided", undecided)
                : unsaid > 0
                        ? messages.get("data.merge.without-reason", unsaid)
                        : preview.received().findAny().isEmpty() ? messages.get("data.merge.nothing") : "";
        blocked.setText(left);
        blocked.setVisible(!left.isEmpty());
        merge.setText(messages.get("data.merge.enter", preview.entries(decisions).size(),
                preview.returned(decisions)));
        merge.setDisable(!viewModel.isReady());
    }
}
