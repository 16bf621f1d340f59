package planworkbench.ui.evaluation.work;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.WorkItem;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The areas of work under their heads. The arrows go through them, Enter or Space folds a head.
final class WorkList extends ListView<WorkLine> {

    private final WorkViewModel viewModel;
    private boolean showing;

    WorkList(WorkViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setId("work-list");
        getStyleClass().addAll("edge-to-edge", "work-list");
        setAccessibleText(messages.get("work.list"));
        Label nothing = new Label(messages.get("work.no-match"));
        nothing.getStyleClass().add("work-muted");
        setPlaceholder(nothing);
        setCellFactory(_ -> new WorkLineCell(viewModel, messages));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        WhileShown.of(this, viewModel.linesProperty()).subscribe(this::list);
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(_ -> show());
    }

    private void key(KeyEvent event) {
        if (!(getSelectionModel().getSelectedItem() instanceof WorkLine.Head(String part, var _, boolean open))) {
            return;
        }
        boolean turns = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (turns || event.getCode() == (open ? KeyCode.LEFT : KeyCode.RIGHT)) {
            viewModel.fold(part, open);
            event.consume();
        }
    }

    private void list(List<WorkLine> lines) {
        if (lines.equals(getItems())) {
            return;
        }
        String head = getSelectionModel().getSelectedItem() instanceof WorkLine.Head at ? at.part() : null;
        showing = true;
        if (lines.size() == getItems().size()) {
            // what is the same keeps its cell, and the list its place
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(getItems().get(i))) {
                    getItems().set(i, lines.get(i));
                }
            }
        } else {
            getItems().setAll(lines);
        }
        showing = false;
        show(head);
    }

    private void show() {
        show(null);
    }

    /// @param head that is to stay chosen; null for the item that is looked at
    private void show(@Nullable String head) {
        WorkItem item = viewModel.selectedProperty().get();
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            WorkLine line = getItems().get(i);
            boolean wanted = head == null
                    ? line instanceof WorkLine.Item(var _, WorkItem listed, var _, var _) && item != null
                            && listed.id().equals(item.id())
                    : line instanceof WorkLine.Head && line.part().equals(head);
            at = wanted && at < 0 ? i : at;
        }
        if (at != getSelectionModel().getSelectedIndex()) {
            showing = true;
            if (at < 0) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().select(at);
                if (head == null) {
                    showInView(at);
                }
            }
            showing = false;
        }
    }

    /// A line that was added may be out of sight.
    private void showInView(int index) {
        if (!isFocused()) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    private void chosen(@Nullable WorkLine line) {
        if (!showing && line instanceof WorkLine.Item(var _, WorkItem item, var _, var _)) {
            viewModel.select(item.id());
        }
    }
}
