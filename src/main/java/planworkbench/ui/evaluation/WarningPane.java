package planworkbench.ui.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.ClickableRow;
import planworkbench.ui.common.WhileShown;

/// 预警: the targets that somebody has to look at, those with the gravest warning first; each leads to its arithmetic.
final class WarningPane extends VBox {

    private static final Comparator<EvaluationRow> GRAVEST_FIRST = Comparator
            .comparing((EvaluationRow row) -> row.warnings().getFirst())
            .thenComparingInt(row -> -row.warnings().size());

    private final EvaluationViewModel viewModel;
    private final Messages messages;

    WarningPane(EvaluationViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("evaluation-warnings");
        getStyleClass().add("warning-pane");
        WhileShown.of(this, viewModel.allProperty()).subscribe(this::show);
    }

    private void show(List<EvaluationRow> rows) {
        List<EvaluationRow> warned = rows.stream().filter(row -> !row.warnings().isEmpty()).sorted(GRAVEST_FIRST)
                .toList();
        getChildren().setAll(AssessmentPane.line(messages.get(warned.isEmpty()
                ? "evaluate.warnings.none"
                : "evaluate.warnings", viewModel.scenarioName()), "assessment-muted"));
        warned.forEach(row -> getChildren().add(entry(row)));
    }

    private ClickableRow entry(EvaluationRow row) {
        String words = row.warnings().stream().map(warning -> messages.label("warning.", warning))
                .collect(Collectors.joining(messages.get("evaluate.warnings.between")));
        VBox text = new VBox(AssessmentPane.line(row.target().name(), "warning-name"),
                AssessmentPane.line(words, "warning-words"));
        HBox.setHgrow(text, Priority.ALWAYS);
        ClickableRow entry = new ClickableRow(row.target().name() + " " + words, () -> {
            viewModel.select(row.target());
            viewModel.sideProperty().set(EvaluationViewModel.SidePane.TARGET);
        }, RatingMark.icon(row.assessment().rating()), text);
        entry.getStyleClass().addAll("warning-row", RatingMark.styleClass(row.assessment().rating()));
        return entry;
    }
}
