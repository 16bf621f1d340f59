package planworkbench.ui.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.assessment.Verdict;
import planworkbench.store.HistoryEntry;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.HistoryText;

/// 上次以来的变化: the edits since the window was closed last, and what they did to the verdicts; where there are none,
/// it says so and shows the latest from before.
final class ChangesCard extends Card {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());
    private static final int RECENT = 6;
    private static final int EARLIER = 1;

    private final OverviewViewModel viewModel;
    private final Messages messages;

    ChangesCard(OverviewViewModel viewModel, Messages messages) {
        super("changes", messages.get("overview.changes"));
        this.viewModel = viewModel;
        this.messages = messages;
        WhileShown.of(this, viewModel.changesProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(_ -> show());
    }

    private void show() {
        Overview overview = viewModel.overviewProperty().get();
        Changes changes = viewModel.changesProperty().get();
        if (overview == null || changes == null) {
            return;
        }
        Instant since = changes.since();
        setNote(since == null ? "" : messages.get("overview.changes.since", WHEN.format(since)));
        content().getChildren().clear();
        HistoryText text = new HistoryText(overview.of().plan(), overview.of().scenarios(), messages);
        if (changes.recent().isEmpty()) {
            content().getChildren().add(muted(nothing(changes)));
            showLines(changes.earlier(), EARLIER, text);
        } else {
            content().getChildren().add(verdicts(overview, changes.steps()));
            showLines(changes.recent(), RECENT, text);
            int more = changes.recent().size() - RECENT;
            if (more > 0) {
                content().getChildren().add(muted(messages.get("overview.changes.more", more)));
            }
        }
    }

    private String nothing(Changes changes) {
        if (changes.earlier().isEmpty()) {
            return messages.get("overview.changes.none");
        }
        return messages.get(changes.since() == null ? "overview.changes.none-now" : "overview.changes.none-since");
    }

    private void showLines(List<HistoryEntry> entries, int most, HistoryText text) {
        entries.stream().limit(most).forEach(entry -> content().getChildren().add(line(entry, text)));
    }

    /// “3 次修改，使“基准”：有风险 +1，有望达标 −1”.
    private Label verdicts(Overview overview, long steps) {
        Map<Verdict, Integer> difference = overview.sinceLastTime();
        String scenario = overview.chosen().name();
        Label label = new Label(difference.isEmpty()
                ? messages.get("overview.changes.no-effect", steps, scenario)
                : messages.get("overview.changes.verdicts", steps, scenario, difference.entrySet().stream()
                        .map(entry -> VerdictMark.word(entry.getKey(), messages) + " "
                                + NumberText.signed(entry.getValue(), 0))
                        .collect(Collectors.joining(messages.get("overview.changes.and")))));
        label.setId("changes-verdicts");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("changes-verdicts");
        return label;
    }

    private VBox line(HistoryEntry entry, HistoryText text) {
        Label what = new Label(text.what(entry));
        what.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label when = new Label(WHEN.format(entry.at()));
        when.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label change = muted(Stream.of(text.change(entry), entry.who(), reason(entry)).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        VBox line = new VBox(new HBox(8, what, space, when), change);
        line.getStyleClass().add("history-line");
        return line;
    }

    /// Why, or that it was taken back.
    private String reason(HistoryEntry entry) {
        return switch (entry.kind()) {
            case EDIT -> entry.why();
            case UNDO -> messages.get("overview.changes.undo");
            case REDO -> messages.get("overview.changes.redo");
        };
    }
}
