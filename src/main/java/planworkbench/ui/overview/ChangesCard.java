package planworkbench.ui.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.store.HistoryEntry;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.HistoryText;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;

/// 最近变化: the latest edits, and what they did to the verdicts since the workspace was opened.
final class ChangesCard extends Card {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final ListChangeListener<HistoryEntry> onChanges = _ -> show();

    ChangesCard(OverviewViewModel viewModel, Messages messages) {
        super("changes", messages.get("overview.changes"));
        this.viewModel = viewModel;
        this.messages = messages;
        viewModel.changes().addListener(new WeakListChangeListener<>(onChanges));
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(_ -> show());
    }

    private void show() {
        Overview overview = viewModel.overviewProperty().get();
        List<HistoryEntry> changes = List.copyOf(viewModel.changes());
        if (overview == null) {
            return;
        }
        content().getChildren().clear();
        if (!overview.sinceOpening().isEmpty()) {
            Label verdicts = new Label(sinceOpening(overview.sinceOpening()));
            verdicts.setWrapText(true);
            verdicts.getStyleClass().add("since-opening");
            content().getChildren().add(verdicts);
        }
        HistoryText text = new HistoryText(overview.of().plan(), overview.of().scenarios(), messages);
        changes.forEach(entry -> content().getChildren().add(line(entry, text)));
        if (content().getChildren().isEmpty()) {
            content().getChildren().add(muted(messages.get("overview.changes.none")));
        }
    }

    private String sinceOpening(Map<Verdict, Integer> difference) {
        return messages.get("overview.changes.verdicts", difference.entrySet().stream()
                .map(entry -> VerdictMark.word(entry.getKey(), messages) + " "
                        + NumberText.signed(entry.getValue(), 0))
                .collect(Collectors.joining(messages.get("overview.changes.and"))));
    }

    private VBox line(HistoryEntry entry, HistoryText text) {
        Label what = new Label(text.what(entry));
        what.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label when = new Label(entry.at().atZone(ZoneId.systemDefault()).format(WHEN));
        when.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label change = new Label(text.change(entry));
        change.setWrapText(true);
        change.getStyleClass().add("history-change");
        VBox line = new VBox(new HBox(what, space, when), change, muted(reason(entry)));
        line.getStyleClass().add("history-line");
        return line;
    }

    /// Who, and why or that it was taken back.
    private String reason(HistoryEntry entry) {
        String kind = switch (entry.kind()) {
            case EDIT -> entry.why();
            case UNDO -> messages.get("overview.changes.undo");
            case REDO -> messages.get("overview.changes.redo");
        };
        @Nullable
        String who = entry.who().isBlank() ? null : entry.who();
        return who == null || kind.isBlank() ? (who == null ? kind : who) : who + " · " + kind;
    }
}
