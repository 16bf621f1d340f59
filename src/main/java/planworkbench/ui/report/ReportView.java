package planworkbench.ui.report;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.report.output.ReportFormat;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.CutOffMonth;

/// 报告: the year, what the file is to contain, and a chapter of it to read and to add to.
public final class ReportView extends VBox {

    private final ReportViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final CutOffMonth cutOff;
    private final Label subheading = new Label();
    private final HBox headings = new HBox();
    private boolean showing;

    /// Asks for files.
    public interface FileQuestions {

        /// Where to write the report.
        ///
        /// @param name that is proposed, without its ending
        void report(@Nullable Window owner, ReportFormat format, String name, Consumer<Path> onChosen);

        /// The folder for a report in several forms.
        void reports(@Nullable Window owner, Consumer<Path> onChosen);

        /// A report that came back from Word.
        void edited(@Nullable Window owner, Consumer<Path> onChosen);
    }

    public ReportView(ReportViewModel viewModel, Messages messages, FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.cutOff = new CutOffMonth(viewModel.words(), messages);
        setId("report-page");
        getStyleClass().add("report-page");
        StyleSheet.of(this, "report/report.css");
        StackPane main = new StackPane();
        HBox.setHgrow(main, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(viewModel, messages);
        ChangesPane changes = new ChangesPane(viewModel, messages);
        WhileShown.of(this, viewModel.changes().shownProperty())
                .subscribe(shown -> main.getChildren().setAll(shown ? changes : preview));
        ScrollPane side = new ScrollPane(new ContentsPane(viewModel, messages, files));
        side.getStyleClass().add("report-side");
        side.setFitToWidth(true);
        side.setMinWidth(USE_PREF_SIZE);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox content = new HBox(side, main);
        content.getStyleClass().add("report-content");
        setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(headings(), content);
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(this::show);
        viewModel.speak(messages);
    }

    /// What leads from here to the rest of the page, behind the heading.
    void lead(Node switching) {
        headings.getChildren().add(1, switching);
    }

    private HBox headings() {
        Label heading = new Label(messages.get("reporting.heading"));
        heading.getStyleClass().add("page-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        year.setId("report-year");
        year.setAccessibleText(messages.get("reporting.year"));
        ChoiceText.show(year, each -> messages.get("reporting.year.choice", Integer.toString(each)));
        year.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                viewModel.chooseYear(chosen);
            }
        });
        subheading.getStyleClass().addAll(Styles.TEXT_MUTED, "page-subheading");
        cutOff.setId("report-cut-off");
        cutOff.visibleProperty().bind(year.visibleProperty());
        headings.getChildren().addAll(heading, year, cutOff, subheading);
        headings.getStyleClass().addAll("page-headings", "report-headings");
        return headings;
    }

    private void show(@Nullable ReportedYear reported) {
        year.setVisible(reported != null || !year.getItems().isEmpty());
        if (reported == null) {
            subheading.setText(messages.get("reporting.composing"));
            return;
        }
        showing = true;
        year.getItems().setAll(reported.years().figures().keySet());
        year.setValue(reported.year());
        cutOff.show(reported.year());
        showing = false;
        subheading.setText(messages.get("reporting.subheading", viewModel.scenarioName()));
    }
}
