package planworkbench.ui.evaluation.work;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Evidence;
import planworkbench.plan.WorkItem;
import planworkbench.store.EvidenceRefused;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.WhileShown;

/// The files of evidence of an area of work, and a place for more: chosen in a window, or dropped.
final class EvidencePane extends VBox {

    private static final double KB = 1024;
    private static final double MB = KB * KB;

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final Label refused = new Label();
    private String of = "";
    private List<Evidence> shown = List.of();

    EvidencePane(WorkViewModel viewModel, Messages messages, BiConsumer<@Nullable Window, Consumer<List<Path>>> files) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("evidence-pane");
        getStyleClass().add("work-part");
        rows.getStyleClass().add("evidence-rows");
        rows.managedProperty().bind(rows.visibleProperty());
        refused.setId("evidence-refused");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.getStyleClass().add("rating-problem");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        Label title = new Label(messages.get("work.evidence"));
        title.getStyleClass().add("assessment-title");
        getChildren().addAll(title, rows, place(files), refused);
        setOnDragOver(this::accept);
        setOnDragDropped(this::drop);
        WhileShown.of(this, viewModel.missingProperty()).subscribe(_ -> list());
        WhileShown.of(this, viewModel.refusedProperty()).subscribe(this::tell);
    }

    private VBox place(BiConsumer<@Nullable Window, Consumer<List<Path>>> files) {
        Label what = new Label(messages.get("work.evidence.place", Evidence.LARGEST / (1024 * 1024)));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().add("work-muted");
        Button choose = button("work.evidence.choose", "evidence-choose", Feather.PLUS);
        choose.setOnAction(_ -> {
            String id = of;
            files.accept(getScene() == null ? null : getScene().getWindow(), chosen -> viewModel.keep(id, chosen));
        });
        Button folder = button("work.evidence.folder", "evidence-folder", Feather.FOLDER);
        folder.setOnAction(_ -> viewModel.openFolder());
        HBox buttons = new HBox(choose, folder);
        buttons.getStyleClass().add("rating-actions");
        VBox place = new VBox(what, buttons);
        place.getStyleClass().add("evidence-place");
        return place;
    }

    private Button button(String key, String id, Feather icon) {
        Button button = new Button(messages.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, "assessment-way");
        return button;
    }

    private void accept(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void drop(DragEvent drag) {
        boolean taken = drag.getDragboard().hasFiles();
        if (taken) {
            viewModel.keep(of, drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        drag.setDropCompleted(taken);
        drag.consume();
    }

    void show(WorkItem item) {
        if (!item.id().equals(of) || !item.evidence().equals(shown)) {
            of = item.id();
            shown = item.evidence();
            list();
        }
    }

    private void list() {
        Set<String> missing = viewModel.missingProperty().get();
        rows.getChildren().setAll(shown.stream().map(file -> row(file, missing.contains(file.hash()))).toList());
        rows.setVisible(!shown.isEmpty());
    }

    private VBox row(Evidence file, boolean missing) {
        String id = of;
        Label name = new Label(file.name(), new FontIcon(Feather.PAPERCLIP));
        name.getStyleClass().add("evidence-name");
        name.setTooltip(new Tooltip(file.name()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label size = new Label(size(file.size()));
        size.getStyleClass().add("work-muted");
        size.setMinWidth(USE_PREF_SIZE);
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        String word = messages.get("work.evidence.remove", file.name());
        remove.setAccessibleText(word);
        remove.setTooltip(new Tooltip(word));
        remove.setOnAction(_ -> viewModel.edit(id, item -> item.withEvidence(
                item.evidence().stream().filter(other -> !other.hash().equals(file.hash())).toList())));
        HBox line = new HBox(name, size, remove);
        line.getStyleClass().add("milestone-line");
        TextField note = new TextField();
        note.getStyleClass().add("evidence-note");
        note.setPromptText(messages.get("work.evidence.note"));
        SavedOnLeaving.of(note, messages.get("work.evidence.note"), messages, typed -> viewModel.edit(id,
                item -> item.withEvidence(item.evidence().stream()
                        .map(other -> other.hash().equals(file.hash()) ? other.withNote(shortened(typed)) : other)
                        .toList())))
                .reset(file.note());
        VBox row = new VBox(line);
        if (missing) {
            Label absent = new Label(messages.get("work.evidence.missing"), new FontIcon(Feather.ALERT_TRIANGLE));
            absent.setWrapText(true);
            absent.getStyleClass().addAll("work-overdue", "verdict-at-risk");
            row.getChildren().add(absent);
        }
        row.getChildren().add(note);
        row.getStyleClass().add("evidence-row");
        return row;
    }

    private static String shortened(String note) {
        String stripped = note.strip();
        return stripped.length() <= Evidence.LONGEST_NOTE ? stripped : stripped.substring(0, Evidence.LONGEST_NOTE);
    }

    private String size(long bytes) {
        return bytes >= MB
                ? messages.get("work.size.mb", NumberText.format(bytes / MB, 1))
                : messages.get("work.size.kb", NumberText.format(Math.ceil(bytes / KB), 0));
    }

    private void tell(List<EvidenceRefused> files) {
        refused.setText(files.stream().map(one -> messages.label("work.evidence.refused.", one.reason(),
                String.valueOf(one.file().getFileName()), Evidence.LARGEST / (1024 * 1024)))
                .collect(Collectors.joining("\n")));
    }
}
