package planworkbench.ui.evaluation.work;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.WorkItem;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A head with its counts, or an area of work in two lines.
final class WorkLineCell extends ListCell<WorkLine> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private static final double STATUS_CHINESE = 80;
    private static final double STATUS_ENGLISH = 108;

    private final Messages messages;

    WorkLineCell(WorkViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("work-line");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && getItem() instanceof WorkLine.Head(String part, var _, boolean open)) {
                viewModel.fold(part, open);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WorkLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setAccessibleText(null);
        pseudoClassStateChanged(HEAD, line instanceof WorkLine.Head);
        Node content = switch (empty ? null : line) {
            case null -> null;
            case WorkLine.Head head -> head(head);
            case WorkLine.Item item -> item(item);
        };
        setGraphic(content);
    }

    private HBox head(WorkLine.Head head) {
        Label name = new Label(name(head.part()));
        name.getStyleClass().add("work-head-name");
        Label total = new Label(messages.get("work.total", head.counts().total()));
        total.getStyleClass().add("work-muted");
        Label counts = new Label(WorkMark.counts(head.counts(), messages));
        counts.getStyleClass().add("work-muted");
        counts.setMinWidth(0);
        HBox row = new HBox(new FontIcon(head.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), name, total,
                gap(), counts, WorkMark.bar(head.counts()));
        row.getStyleClass().add("work-head");
        name.setMinWidth(Region.USE_PREF_SIZE);
        total.setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(messages.get(head.open() ? "work.head.open" : "work.head.folded", name(head.part()),
                head.counts().total(), WorkMark.counts(head.counts(), messages)));
        return row;
    }

    private String name(String part) {
        return part.isEmpty() ? messages.get("work.department.none") : part;
    }

    private HBox item(WorkLine.Item line) {
        WorkItem item = line.item();
        WorkMark mark = new WorkMark(item.status(), messages);
        mark.setMinWidth(USE_PREF_SIZE);
        HBox status = new HBox(mark);
        status.getStyleClass().add("work-status");
        double width = messages.language() == Language.ZH ? STATUS_CHINESE : STATUS_ENGLISH;
        status.setMinWidth(width);
        status.setPrefWidth(width);
        Label name = new Label(item.name());
        name.getStyleClass().add("work-name");
        Label details = new Label(String.join(" · ", details(line)));
        details.getStyleClass().add("work-muted");
        VBox words = new VBox(name, details);
        words.getStyleClass().add("work-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(status, words);
        long late = item.milestones().stream().filter(milestone -> milestone.isOverdue(line.day())).count();
        if (late > 0) {
            Label overdue = new Label(messages.get("work.overdue", late), new FontIcon(Feather.CLOCK));
            overdue.getStyleClass().addAll("work-overdue", "verdict-at-risk");
            overdue.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(overdue);
        }
        row.getStyleClass().add("work-item");
        setAccessibleText(item.name() + ", " + messages.label("work.status.", item.status()) + ", "
                + details.getText() + (late > 0 ? ", " + messages.get("work.overdue", late) : ""));
        return row;
    }

    private List<String> details(WorkLine.Item line) {
        WorkItem item = line.item();
        List<String> details = new ArrayList<>();
        details.add(name(line.beside()));
        if (!item.milestones().isEmpty()) {
            details.add(messages.get("work.reached",
                    item.milestones().stream().filter(milestone -> milestone.isDone(line.day())).count(),
                    item.milestones().size()));
        }
        if (!item.evidence().isEmpty()) {
            details.add(messages.get("work.files", item.evidence().size()));
        }
        if (!item.progress().isBlank()) {
            details.add(item.progress().strip().lines().findFirst().orElse(""));
        }
        return details;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
