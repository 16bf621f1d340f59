package planworkbench.ui.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DocumentChanges;
import planworkbench.report.document.DocumentChanges.Change;
import planworkbench.report.document.DocumentChanges.Part;
import planworkbench.report.document.DocumentChanges.Where;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.HistoryText;

/// Which sentences and numbers of the report are others than before, each with a way to its chapter.
final class ChangesPane extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());
    private static final int MOST = 300;

    private final ReportViewModel viewModel;
    private final ReportChanges changes;
    private final Messages messages;
    private final ComboBox<ReportChanges.Since> since = new ComboBox<>();
    private final Label summary = new Label();
    private final VBox list = new VBox();
    private boolean showing;

    ChangesPane(ReportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.changes = viewModel.changes();
        this.messages = messages;
        setId("report-changes");
        getStyleClass().add("report-changes");
        since.setId("report-changes-since");
        since.setAccessibleText(messages.get("report-changes.since"));
        since.setMaxWidth(Double.MAX_VALUE);
        ChoiceText.show(since, this::text);
        since.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                changes.sinceProperty().set(chosen);
            }
        });
        summary.setId("report-changes-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        Label title = new Label(messages.get("report-changes.heading"));
        title.getStyleClass().add("report-heading-1");
        Label label = new Label(messages.get("report-changes.since"));
        label.setMinWidth(USE_PREF_SIZE);
        HBox choice = new HBox(label, since);
        choice.getStyleClass().add("report-changes-choice");
        list.getStyleClass().add("report-changes-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(title, choice, summary, scroll);
        WhileShown.of(this, changes.choicesProperty()).subscribe(_ -> showChoice());
        WhileShown.of(this, changes.sinceProperty()).subscribe(_ -> showChoice());
        WhileShown.of(this, changes.comparedProperty()).subscribe(this::show);
    }

    private void showChoice() {
        showing = true;
        since.getItems().setAll(changes.choicesProperty().get());
        since.setValue(changes.sinceProperty().get());
        since.setDisable(since.getItems().isEmpty());
        showing = false;
        show(changes.comparedProperty().get());
    }

    private String text(ReportChanges.Since state) {
        return switch (state) {
            case ReportChanges.Since.Written _ -> messages.get("report-changes.written");
            case ReportChanges.Since.BeforeStep step -> {
                ReportedYear now = viewModel.reportedProperty().get();
                String what = now == null
                        ? ""
                        : new HistoryText(now.question().plan(), now.question().scenarios(), messages)
                                .what(step.first());
                yield messages.get("report-changes.before-step", TIME.format(step.at()), step.first().who(),
                        step.lines() == 1 ? what : messages.get("report-changes.and-more", what, step.lines()));
            }
        };
    }

    private void show(ReportChanges.@Nullable Compared compared) {
        if (compared == null) {
            summary.setText(messages.get(since.getItems().isEmpty()
                    ? "report-changes.no-steps"
                    : "report-changes.comparing"));
            list.getChildren().clear();
            return;
        }
        DocumentChanges found = compared.changes();
        if (found == null) {
            summary.setText(messages.get("report-changes.no-scenario", viewModel.scenarioName()));
            list.getChildren().clear();
            return;
        }
        summary.setText(found.isEmpty()
                ? messages.get("report-changes.none")
                : messages.get("report-changes.count", found.changes().size(), counts(found)));
        List<Node> rows = new ArrayList<>();
        @Nullable
        Where before = null;
        for (Change change : found.changes().subList(0, Math.min(MOST, found.changes().size()))) {
            if (before == null || before.chapter() != change.where().chapter()) {
                rows.add(chapter(change.where().chapter()));
            }
            rows.add(row(change, before));
            before = change.where();
        }
        if (found.changes().size() > MOST) {
            rows.add(muted(messages.get("report-changes.left-out", found.changes().size() - MOST)));
        }
        list.getChildren().setAll(rows);
    }

    private String counts(DocumentChanges found) {
        Map<Part, Long> counts = new EnumMap<>(found.changes().stream()
                .collect(Collectors.groupingBy(Change::part, Collectors.counting())));
        return counts.entrySet().stream()
                .map(one -> messages.label("report-changes.part.", one.getKey(), one.getValue()))
                .collect(Collectors.joining(messages.get("report-changes.between")));
    }

    private Node chapter(@Nullable ChapterKind kind) {
        if (kind == null) {
            Label cover = new Label(messages.get("report-changes.cover"));
            cover.getStyleClass().add("report-heading-2");
            return cover;
        }
        Hyperlink open = new Hyperlink(messages.label("compose.chapter.", kind));
        open.getStyleClass().add("report-heading-2");
        open.setTooltip(new Tooltip(messages.get("report-changes.open")));
        open.setOnAction(_ -> {
            changes.shownProperty().set(false);
            viewModel.shownProperty().set(kind);
        });
        return open;
    }

    private VBox row(Change change, @Nullable Where above) {
        VBox row = new VBox();
        row.getStyleClass().add("report-change");
        if (!change.where().words().isEmpty() && !change.where().equals(above)) {
            row.getChildren().add(muted(String.join(" · ", change.where().words())));
        }
        String before = change.before();
        String after = change.after();
        if (before != null) {
            row.getChildren()
                    .add(words(after == null ? "report-changes.removed" : "report-changes.was", before, after));
        }
        if (after != null) {
            row.getChildren().add(words(before == null ? "report-changes.added" : "report-changes.is", after, before));
        }
        return row;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, "report-change-place");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// The words with what is not in the other ones marked.
    private HBox words(String key, String text, @Nullable String other) {
        Label mark = new Label(messages.get(key));
        mark.getStyleClass().addAll(Styles.TEXT_MUTED, "report-change-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        TextFlow flow = new TextFlow();
        Difference difference = Difference.of(text, other == null ? "" : other);
        flow.getChildren().addAll(part(difference.before(), "report-change-same"),
                part(difference.changed(), "report-change-other"), part(difference.after(), "report-change-same"));
        HBox words = new HBox(mark, flow);
        words.getStyleClass().add("report-change-words");
        flow.prefWidthProperty().bind(list.widthProperty().subtract(80));
        return words;
    }

    private static Text part(String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }

    /// @param before what both begin with
    /// @param changed what only this one has
    /// @param after what both end with
    private record Difference(String before, String changed, String after) {

        static Difference of(String text, String other) {
            int begin = 0;
            int shorter = Math.min(text.length(), other.length());
            while (begin < shorter && text.charAt(begin) == other.charAt(begin)) {
                begin++;
            }
            int end = 0;
            while (end < shorter - begin
                    && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
                end++;
            }
            return new Difference(text.substring(0, begin), text.substring(begin, text.length() - end),
                    text.substring(text.length() - end));
        }
    }
}
