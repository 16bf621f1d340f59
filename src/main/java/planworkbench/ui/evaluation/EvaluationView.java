package planworkbench.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.evaluation.EvaluationViewModel.Part;
import planworkbench.ui.evaluation.work.WorkView;
import planworkbench.ui.form.CutOffMonth;
import planworkbench.wording.EvaluationText;

/// 评估: the year, and either the counts as the report says them, all targets and the arithmetic of one, or the areas of work.
public final class EvaluationView extends VBox {

    private static final double LEAST_SIDE = 336;
    private static final double MOST_SIDE = 440;
    private static final double SIDE_PART = 0.3;

    private final EvaluationViewModel viewModel;
    private final Messages messages;
    private final Label heading = new Label();
    private final Label subheading = new Label();
    private final Label headlineCounts = new Label();
    private final Label counts = new Label();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final CutOffMonth cutOff;
    private final ToggleGroup switching = new ToggleGroup();
    private final BiConsumer<@Nullable Window, Consumer<List<Path>>> files;
    private final VBox targets = new VBox();
    /// Made when it is asked for.
    private @Nullable WorkView work;
    private boolean showing;

    /// @param files asks for files of evidence
    public EvaluationView(EvaluationViewModel viewModel, Messages messages,
            BiConsumer<@Nullable Window, Consumer<List<Path>>> files) {
        this.viewModel = viewModel;
        this.files = files;
        this.messages = messages;
        this.cutOff = new CutOffMonth(viewModel.words(), messages);
        setId("evaluation-page");
        getStyleClass().add("evaluation-page");
        StyleSheet.of(this, "evaluation/evaluation.css");
        EvaluationTable table = new EvaluationTable(viewModel, messages);
        HBox.setHgrow(table, Priority.ALWAYS);
        SideView side = new SideView(viewModel, messages);
        side.prefWidthProperty().bind(widthProperty().map(EvaluationView::sideWidth));
        side.setMinWidth(USE_PREF_SIZE);
        side.setMaxWidth(USE_PREF_SIZE);
        HBox content = new HBox(table, side);
        content.getStyleClass().add("evaluation-content");
        setVgrow(content, Priority.ALWAYS);
        targets.getStyleClass().add("evaluation-targets");
        targets.getChildren().addAll(sentences(), new FewFigures(viewModel, messages),
                new FilterBar(viewModel, messages), content);
        setVgrow(targets, Priority.ALWAYS);
        getChildren().addAll(headings(), targets);
        WhileShown.of(this, viewModel.partProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.evaluatedProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.allProperty()).subscribe(_ -> showScenario());
    }

    private static double sideWidth(Number page) {
        return Math.rint(Math.clamp(page.doubleValue() * SIDE_PART, LEAST_SIDE, MOST_SIDE));
    }

    private HBox headings() {
        heading.getStyleClass().add("page-heading");
        subheading.getStyleClass().addAll(Styles.TEXT_MUTED, "page-subheading");
        year.setId("evaluation-year");
        year.setAccessibleText(messages.get("evaluate.year"));
        ChoiceText.show(year, this::yearText);
        year.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                viewModel.chooseYear(chosen);
            }
        });
        cutOff.setId("evaluation-cut-off");
        cutOff.visibleProperty().bind(year.visibleProperty());
        HBox headings = new HBox(heading, parts(), year, cutOff, subheading);
        headings.getStyleClass().addAll("page-headings", "evaluation-headings");
        return headings;
    }

    private HBox parts() {
        HBox parts = new HBox();
        for (Part part : Part.values()) {
            ToggleButton button = new ToggleButton(messages.label("evaluate.show.", part));
            button.setId("evaluation-show-" + part.name());
            button.setUserData(part);
            button.setToggleGroup(switching);
            button.getStyleClass().add(part == Part.TARGETS ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
            button.setOnAction(_ -> {
                button.setSelected(true);
                viewModel.partProperty().set(part);
            });
            parts.getChildren().add(button);
        }
        parts.setMinWidth(USE_PREF_SIZE);
        return parts;
    }

    private void show(Part part) {
        switching.getToggles().stream().filter(toggle -> toggle.getUserData() == part)
                .forEach(switching::selectToggle);
        Node shown = part == Part.TARGETS ? targets : work();
        if (!getChildren().getLast().equals(shown)) {
            getChildren().set(getChildren().size() - 1, shown);
        }
        showScenario();
    }

    private WorkView work() {
        WorkView made = work;
        if (made == null) {
            made = new WorkView(viewModel.work(), messages, files);
            setVgrow(made, Priority.ALWAYS);
            work = made;
        }
        return made;
    }

    private VBox sentences() {
        headlineCounts.setId("evaluation-headline-counts");
        counts.setId("evaluation-counts");
        VBox sentences = new VBox(headlineCounts, counts);
        sentences.getStyleClass().add("evaluation-sentences");
        for (Label sentence : List.of(headlineCounts, counts)) {
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
        }
        return sentences;
    }

    private String yearText(int each) {
        EvaluatedYear evaluated = viewModel.evaluatedProperty().get();
        return messages.get("evaluate.year.choice", Integer.toString(each),
                Integer.toString(evaluated == null ? 0 : evaluated.years().in(each)));
    }

    private void show(@Nullable EvaluatedYear evaluated) {
        if (evaluated == null) {
            heading.setText(messages.get("shell.computing"));
            year.setVisible(false);
            return;
        }
        heading.setText(messages.get(evaluated.evaluation().finalYear()
                ? "evaluate.heading.final"
                : "evaluate.heading.midterm"));
        year.setVisible(true);
        showing = true;
        year.getItems().setAll(evaluated.years().figures().keySet());
        year.setValue(evaluated.year());
        cutOff.show(evaluated.year());
        showing = false;
        EvaluationText text = new EvaluationText(messages);
        boolean hasHeadline = evaluated.evaluation().headlineCounts().total() > 0;
        headlineCounts.setText(hasHeadline ? text.headlineCounts(evaluated.evaluation()) : "");
        headlineCounts.setManaged(hasHeadline);
        counts.setText(text.counts(evaluated.evaluation()));
        showScenario();
    }

    private void showScenario() {
        EvaluatedYear evaluated = viewModel.evaluatedProperty().get();
        subheading.setText(evaluated == null || viewModel.partProperty().get() == Part.WORK
                ? ""
                : messages.get("evaluate.subheading", viewModel.scenarioName()));
    }
}
