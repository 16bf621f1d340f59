package planworkbench.ui.common;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.Source;
import planworkbench.text.Messages;

/// The plan's own text at the right, open at the sentence that a figure or a target comes from.
public final class PlanTextPane extends VBox {

    /// Lines shown above the sentence, so that it is read with what leads to it.
    private static final int LINES_BEFORE = 2;

    private final WorkspaceModel workspace;
    private final Messages messages;
    private final Label title = new Label();
    private final Label place = new Label();
    private final ListView<Integer> lines = new ListView<>();
    private final VBox elsewhere = new VBox();

    public PlanTextPane(WorkspaceModel workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        setId("plan-text");
        getStyleClass().add("plan-text");
        lines.setId("plan-text-lines");
        lines.setAccessibleText(messages.get("plan-text.title"));
        elsewhere.getStyleClass().add("plan-text-elsewhere");
        setVgrow(lines, Priority.ALWAYS);
        setVgrow(elsewhere, Priority.ALWAYS);
        getChildren().addAll(header(), lines, elsewhere);
        visibleProperty().addListener(_ -> setManaged(isVisible()));
        WhileShown.of(this, workspace.shownSourceProperty()).subscribe(this::show);
    }

    private HBox header() {
        title.getStyleClass().add(Styles.TEXT_BOLD);
        place.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox words = new VBox(title, place);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("close-plan-text");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(messages.get("plan-text.close"));
        close.setTooltip(new Tooltip(messages.get("plan-text.close")));
        close.setOnAction(_ -> close());
        HBox header = new HBox(words, close);
        header.getStyleClass().add("plan-text-header");
        return header;
    }

    private void close() {
        workspace.shownSourceProperty().set(null);
    }

    private void show(@Nullable Source source) {
        setVisible(source != null);
        if (source == null) {
            return;
        }
        title.setText(source.document());
        PlanDocument document = document(source);
        Integer line = source.line();
        boolean held = document != null && line != null;
        lines.setVisible(held);
        lines.setManaged(held);
        elsewhere.setVisible(!held);
        elsewhere.setManaged(!held);
        if (document != null && line != null) {
            showLines(document, line, source.quote());
        } else {
            showElsewhere(source);
        }
    }

    private void showLines(PlanDocument document, int line, String quote) {
        place.setText(messages.get("plan-text.line", Integer.toString(line),
                Integer.toString(document.lines().size())));
        lines.setCellFactory(_ -> new PlanTextLine(document, line, quote));
        lines.setItems(
                FXCollections.observableList(IntStream.rangeClosed(1, document.lines().size()).boxed().toList()));
        lines.getSelectionModel().select(line - 1);
        scrollTo(Math.max(0, line - 1 - LINES_BEFORE));
        lines.requestFocus();
    }

    /// Lines differ in height, which the list knows only of those that it has laid out in its width: the first step
    /// comes near the line and lays out what is there, the second one hits it.
    private void scrollTo(int index) {
        Parent root = getScene().getRoot();
        root.applyCss();
        root.layout();
        lines.scrollTo(index);
        lines.layout();
        lines.scrollTo(index);
    }

    private void showElsewhere(Source source) {
        place.setText(source.verified() ? "" : messages.get("plan-text.unverified"));
        Label explanation = new Label(messages.get("plan-text.not-held"));
        explanation.setWrapText(true);
        explanation.getStyleClass().add(Styles.TEXT_MUTED);
        elsewhere.getChildren().setAll(explanation);
        if (!source.quote().isEmpty()) {
            Label quote = new Label("“" + source.quote() + "”");
            quote.setWrapText(true);
            quote.getStyleClass().add("plan-text-quote");
            elsewhere.getChildren().addFirst(quote);
        }
    }

    private @Nullable PlanDocument document(Source source) {
        Plan plan = workspace.snapshot().plan();
        return plan.documents().stream().filter(held -> held.name().equals(source.document())).findFirst()
                .orElse(null);
    }
}
