package planworkbench.ui.data;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.DecisionKind;
import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.plan.FillIn;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// What is to become of a figure, and why where it is returned.
final class DecisionCell extends TableCell<MergeCell, MergeCell> {

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final ComboBox<DecisionKind> choice = new ComboBox<>();
    private final EntryField reason;
    private final HBox both;
    private boolean showing;

    DecisionCell(MergeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        ChoiceText.show(choice, kind -> messages.label("merge.decision.", kind));
        choice.getStyleClass().add("decision-choice");
        choice.valueProperty().subscribe((_, kind) -> {
            if (!showing && kind != null) {
                decide(kind);
            }
        });
        reason = new EntryField(this::give);
        reason.setPromptText(messages.get("data.merge.reason.prompt"));
        reason.setAccessibleText(messages.get("data.merge.reason"));
        reason.managedProperty().bind(reason.visibleProperty());
        TextMenu.put(reason, messages);
        HBox.setHgrow(reason, Priority.ALWAYS);
        both = new HBox(choice, reason);
        both.getStyleClass().add("decision");
        WhileShown.of(this, viewModel.decisionsProperty()).subscribe(_ -> show());
    }

    private void decide(DecisionKind kind) {
        MergeCell cell = getItem();
        if (cell != null) {
            viewModel.decide(cell, decision(kind, new MergeText(viewModel.plan(), messages).reason(cell)));
            if (kind == DecisionKind.RETURN) {
                reason.requestFocus();
            }
        }
    }

    private void give(String typed) {
        MergeCell cell = getItem();
        if (cell != null && viewModel.decisionsProperty().get().of(cell) instanceof MergeDecision.Return) {
            viewModel.decide(cell, new MergeDecision.Return(
                    typed.substring(0, Math.min(typed.length(), FillIn.Cell.LONGEST_REASON))));
        }
    }

    @Override
    protected void updateItem(@Nullable MergeCell cell, boolean empty) {
        super.updateItem(cell, empty);
        setGraphic(cell == null || empty ? null : both);
        show();
    }

    private void show() {
        MergeCell cell = getItem();
        if (cell == null) {
            return;
        }
        MergeDecision decision = viewModel.decisionsProperty().get().of(cell);
        showing = true;
        choice.setAccessibleText(messages.get("data.merge.decision-of",
                new MergeText(viewModel.plan(), messages).series(cell)));
        List<DecisionKind> allowed = Stream.of(DecisionKind.values()).filter(kind -> cell.allows(decision(kind, "")))
                .toList();
        if (!choice.getItems().equals(allowed)) {
            choice.getItems().setAll(allowed);
        }
        choice.setValue(DecisionKind.of(decision));
        showing = false;
        reason.setVisible(decision instanceof MergeDecision.Return);
        if (decision instanceof MergeDecision.Return(String given)) {
            reason.show(given);
        }
    }

    private static MergeDecision decision(DecisionKind kind, String reason) {
        return switch (kind) {
            case ACCEPT -> MergeDecision.ACCEPT;
            case KEEP -> MergeDecision.KEEP;
            case UNDECIDED -> MergeDecision.UNDECIDED;
            case RETURN -> new MergeDecision.Return(reason);
        };
    }
}
