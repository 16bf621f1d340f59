package planworkbench.ui.report.next;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.DataPackage;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.AuthorField;

/// 下一期规划: the terms, all targets with their proposals, what does not agree, and the author's explanation.
public final class NextPlanView extends VBox {

    private final NextPlanViewModel viewModel;
    private final Messages messages;
    private final Doors doors;
    private final Label subheading = new Label();
    private final Label outcome = new Label();

    /// Where the section leads.
    public interface Doors {

        /// Where to write the proposals.
        ///
        /// @param name that is proposed, without its ending
        void document(@Nullable Window owner, String name, Consumer<Path> onChosen);

        /// Makes a workspace of the next plan at a place that is asked for.
        void newPlan(@Nullable Window owner, DataPackage content);
    }

    /// @param switching what leads back to the report
    public NextPlanView(NextPlanViewModel viewModel, Messages messages, Node switching, Doors doors) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.doors = doors;
        setId("next-plan");
        getStyleClass().add("next-page");
        StyleSheet.of(this, "report/next.css");
        NextPlanTable table = new NextPlanTable(viewModel, messages);
        setVgrow(table, Priority.ALWAYS);
        outcome.setId("next-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.managedProperty().bind(outcome.visibleProperty());
        getChildren().addAll(headings(switching), tools(), outcome, table, below());
        WhileShown.of(this, viewModel.proposalsProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.writtenProperty()).subscribe(this::show);
    }

    private HBox headings(Node switching) {
        Label heading = new Label(messages.get("next.heading"));
        heading.getStyleClass().add("page-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        subheading.getStyleClass().addAll(Styles.TEXT_MUTED, "page-subheading");
        HBox headings = new HBox(heading, switching, subheading);
        headings.getStyleClass().addAll("page-headings", "next-headings");
        return headings;
    }

    private HBox tools() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox tools = new HBox(new TermsBar(viewModel, messages), between, carryOn(), produce());
        tools.getStyleClass().add("next-tools");
        return tools;
    }

    private Button produce() {
        Button produce = new Button(messages.get("next.produce"), new FontIcon(Feather.FILE_TEXT));
        produce.setId("next-produce");
        produce.getStyleClass().add(Styles.ACCENT);
        produce.setOnAction(_ -> doors.document(getScene().getWindow(), viewModel.fileName(messages),
                file -> viewModel.produce(file, messages)));
        return whenReady(produce);
    }

    private Button carryOn() {
        Button carryOn = new Button(messages.get("next.carry-on"), new FontIcon(Feather.FILE_PLUS));
        carryOn.setId("next-carry-on");
        carryOn.setTooltip(new Tooltip(messages.get("next.carry-on.help")));
        carryOn.setOnAction(_ -> {
            DataPackage content = viewModel.carriedOn(messages);
            if (content != null) {
                doors.newPlan(getScene().getWindow(), content);
            }
        });
        return whenReady(carryOn);
    }

    private Button whenReady(Button button) {
        button.setMinWidth(USE_PREF_SIZE);
        var busy = WhileShown.of(this, viewModel.work().whatProperty());
        Runnable enable = () -> button.setDisable(busy.getValue() != null
                || viewModel.proposalsProperty().get() == null
                || viewModel.proposalsProperty().get().wanted().targets().isEmpty());
        busy.subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.proposalsProperty()).subscribe(_ -> enable.run());
        return button;
    }

    private HBox below() {
        ScrollPane findings = new ScrollPane(new FindingsPane(viewModel, messages));
        findings.setFitToWidth(true);
        findings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        findings.getStyleClass().add("next-findings-scroll");
        HBox.setHgrow(findings, Priority.ALWAYS);
        VBox note = new VBox();
        note.getStyleClass().add("next-note");
        WhileShown.of(this, viewModel.termsProperty()).subscribe(_ -> {
            Label title = new Label(messages.get("next.author"));
            title.getStyleClass().add("next-title");
            AuthorField field = new AuthorField(viewModel.words(), viewModel.noteKey(), messages.get("next.author"),
                    messages.get("next.author.hint"));
            setVgrow(field, Priority.ALWAYS);
            note.getChildren().setAll(title, field);
        });
        HBox below = new HBox(findings, note);
        below.getStyleClass().add("next-below");
        return below;
    }

    private void show(@Nullable Proposals proposals) {
        subheading.setText(proposals == null
                ? messages.get("next.computing")
                : messages.get("next.subheading", viewModel.scenarioName()));
    }

    private void show(NextPlanViewModel.@Nullable Written written) {
        outcome.setVisible(written != null);
        outcome.getStyleClass().removeAll(Styles.SUCCESS, Styles.DANGER);
        if (written != null) {
            outcome.getStyleClass().add(written.trouble() == null ? Styles.SUCCESS : Styles.DANGER);
            outcome.setText(written.trouble() == null
                    ? messages.get("reporting.written", written.file().getFileName())
                    : messages.get("picture.not-saved", written.file(),
                            messages.label("file-trouble.", written.trouble())));
        }
    }
}
