package planworkbench.ui.indicator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.store.HistoryEntry;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What happened to a figure, the newest first; each earlier value can be brought back.
final class HistorySection extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CellDetails details;
    private final IndicatorViewModel viewModel;
    private final Messages messages;

    HistorySection(CellDetails details, IndicatorViewModel viewModel, Messages messages) {
        this.details = details;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("history-section");
        viewModel.historyProperty().get().forEach(this::add);
    }

    private void add(HistoryEntry entry) {
        if (!(entry.subject() instanceof HistoryEntry.Subject.OfObservation(var _, Observation old, Observation now))) {
            return;
        }
        Label when = new Label(when(entry) + "  " + entry.who());
        when.getStyleClass().add("history-when");
        Label what = new Label(messages.get("indicator.history.change", value(old), value(now)));
        what.getStyleClass().add("history-what");
        Label why = new Label(why(entry));
        why.getStyleClass().add("history-when");
        why.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(what, gap);
        line.getStyleClass().add("history-line");
        if (!Objects.equals(old, details.cell().observation())) {
            line.getChildren().add(restore(old));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox below = new HBox(8, when, why, space);
        below.getStyleClass().add("history-line");
        long since = viewModel.stepsSince(entry.step());
        if (since > 0) {
            below.getChildren().add(undoTo(entry.step(), since));
        }
        VBox row = new VBox(line, below);
        row.getStyleClass().add("history-entry");
        getChildren().add(row);
    }

    private Button restore(@Nullable Observation earlier) {
        Button button = new Button(messages.get("indicator.history.restore", value(earlier)));
        button.getStyleClass().addAll(Styles.SMALL, "history-restore");
        button.setOnAction(_ -> viewModel.restore(details.cell(), earlier, messages.get("indicator.why.restored")));
        return button;
    }

    /// Takes back everything that was done since, of this figure and of all others.
    private Button undoTo(long step, long since) {
        Button button = new Button(messages.get("indicator.history.undo-to"));
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "history-restore", "history-undo-to");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("history.undo-to.after", since) + System.lineSeparator()
                + messages.get("history.undo-to.explained")));
        button.setOnAction(_ -> viewModel.undoTo(step, messages.get("history.why.undone-to", Long.toString(step))));
        return button;
    }

    private String value(@Nullable Observation observation) {
        Double value = observation == null ? null : observation.value();
        return value == null ? messages.get("indicator.history.nothing") : FigureText.value(value);
    }

    private String why(HistoryEntry entry) {
        return entry.kind() == HistoryEntry.Kind.EDIT
                ? entry.why()
                : messages.label("indicator.history.kind.", entry.kind());
    }

    private String when(HistoryEntry entry) {
        ZonedDateTime at = entry.at().atZone(ZoneId.systemDefault());
        return at.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? messages.get("indicator.history.today", TIME.format(at))
                : DAY.format(at);
    }
}
