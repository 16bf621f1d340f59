package planworkbench.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.store.Change;
import planworkbench.store.EarlierValue;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.HistoryRow;
import planworkbench.wording.HistoryText;

/// The chosen change in full, and the ways back: its values, or the whole workspace as it was then.
final class HistoryDetails extends ScrollPane {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final VBox content = new VBox();

    HistoryDetails(HistoryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("history-details");
        getStyleClass().add("history-details");
        content.getStyleClass().add("history-details-content");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.snapshotProperty()).subscribe(_ -> show());
    }

    private void show() {
        content.getChildren().clear();
        HistoryViewModel.Selected selected = viewModel.selectedProperty().get();
        if (selected == null) {
            content.getChildren().add(line(messages.get("history.none-chosen"), Styles.TEXT_MUTED));
            return;
        }
        Snapshot now = viewModel.snapshotProperty().get();
        HistoryText text = new HistoryText(now.plan(), now.scenarios(), messages);
        HistoryEntry entry = selected.entry();
        content.getChildren().addAll(line(text.what(entry), "history-what"), values(text, entry),
                line(messages.get("history.made-by", WHEN.format(entry.at()), entry.who()), Styles.TEXT_MUTED));
        String why = new HistoryRow(text).why(entry);
        if (!why.isBlank()) {
            content.getChildren().add(line(why, "history-why"));
        }
        content.getChildren().add(line(messages.get("history.of-step", Long.toString(entry.step()), selected.ofStep()),
                Styles.TEXT_MUTED));
        addRestoring(text, entry);
        addUndoing(entry.step(), now.revision());
    }

    private VBox values(HistoryText text, HistoryEntry entry) {
        VBox values = new VBox(line(messages.get("history.old", text.old(entry)), "history-old"),
                line(messages.get("history.new", text.now(entry)), "history-new"));
        values.getStyleClass().add("history-values");
        return values;
    }

    private void addRestoring(HistoryText text, HistoryEntry entry) {
        Change before = viewModel.restored(entry, EarlierValue.BEFORE);
        Change after = viewModel.restored(entry, EarlierValue.AFTER);
        if (before == null && after == null) {
            return;
        }
        content.getChildren().add(line(messages.get("history.restore"), "history-heading"));
        addRestore("history-restore-old", before, text.old(entry), entry);
        addRestore("history-restore-new", after, text.now(entry), entry);
    }

    private void addRestore(String id, @Nullable Change change, String value, HistoryEntry entry) {
        if (change != null) {
            String why = messages.get("history.why.restored", Long.toString(entry.step()));
            content.getChildren().add(
                    button(id, messages.get("history.restore.to", value), () -> viewModel.restore(change, why)));
        }
    }

    /// Both sides of the step, and how much each takes back.
    private void addUndoing(long step, long revision) {
        content.getChildren().addAll(line(messages.get("history.undo-to"), "history-heading"),
                line(messages.get("history.undo-to.explained"), Styles.TEXT_MUTED));
        if (step < revision) {
            content.getChildren().add(undoing("history-undo-after", step,
                    messages.get("history.undo-to.after", revision - step)));
        }
        content.getChildren().add(undoing("history-undo-before", step - 1,
                messages.get("history.undo-to.before", revision - step + 1)));
    }

    private Button undoing(String id, long to, String words) {
        String why = to == 0
                ? messages.get("history.why.undone-to-start")
                : messages.get("history.why.undone-to", Long.toString(to));
        return button(id, words, () -> viewModel.undoTo(to, why));
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label line(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
