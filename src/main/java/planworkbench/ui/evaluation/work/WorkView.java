package planworkbench.ui.evaluation.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.WorkOverview;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.WorkOverviewText;

/// 重点任务: how many have come how far, all of them under their groups, and beside them what is reported of one.
public final class WorkView extends VBox {

    private static final double LEAST_SIDE = 400;
    private static final double MOST_SIDE = 520;
    private static final double SIDE_PART = 0.4;

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final Label sentence = new Label();
    private final HBox content;
    private final VBox empty;
    private final WorkFilterBar filters;
    private final HBox head;
    private final WorkForm form;

    /// @param files asks for files of evidence
    public WorkView(WorkViewModel viewModel, Messages messages,
            BiConsumer<@Nullable Window, Consumer<List<Path>>> files) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("work-view");
        getStyleClass().add("work-view");
        StyleSheet.of(this, "evaluation/work.css");
        sentence.setId("work-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        head = new HBox(sentence, add("work-add"));
        head.getStyleClass().add("work-view-head");
        filters = new WorkFilterBar(viewModel, messages);
        WorkList list = new WorkList(viewModel, messages);
        VBox left = new VBox(filters, list);
        left.getStyleClass().add("work-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        form = new WorkForm(viewModel, messages, files);
        form.prefWidthProperty().bind(widthProperty().map(WorkView::sideWidth));
        form.setMinWidth(USE_PREF_SIZE);
        form.setMaxWidth(USE_PREF_SIZE);
        content = new HBox(left, form);
        content.getStyleClass().add("evaluation-content");
        setVgrow(content, Priority.ALWAYS);
        empty = empty();
        setVgrow(empty, Priority.ALWAYS);
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(this::show);
    }

    private static double sideWidth(Number page) {
        return Math.rint(Math.clamp(page.doubleValue() * SIDE_PART, LEAST_SIDE, MOST_SIDE));
    }

    private Button add(String id) {
        Button add = new Button(messages.get("work.add"), new FontIcon(Feather.PLUS));
        add.setId(id);
        add.getStyleClass().add(Styles.SMALL);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> {
            viewModel.add(messages.get("work.new"), messages.get("work.new.group"));
            form.focusName();
        });
        return add;
    }

    private VBox empty() {
        Label what = new Label(messages.get("work.empty"));
        what.setWrapText(true);
        what.getStyleClass().add("work-empty-text");
        VBox box = new VBox(what, add("work-add-first"));
        box.getStyleClass().add("work-empty");
        return box;
    }

    private void show(@Nullable WorkOverview overview) {
        if (overview == null) {
            return;
        }
        boolean any = overview.all().total() > 0;
        if (any != getChildren().contains(content)) {
            getChildren().setAll(any ? List.of(head, content) : List.of(empty));
        } else if (getChildren().isEmpty()) {
            getChildren().setAll(empty);
        }
        sentence.setText(new WorkOverviewText(messages).counts(overview));
    }
}
