package planworkbench.ui.evaluation;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ReportText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.AuthorField;

/// Why the chosen target stands as it does, what is to be done, and whether to change it, in the author's words; the report prints them.
final class WordsPane extends VBox {

    private final EvaluationViewModel viewModel;
    private final Messages messages;

    private record Place(String id, String title, String hint) {}

    WordsPane(EvaluationViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("evaluation-words");
        getStyleClass().add("assessment-parts");
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.evaluatedProperty()).subscribe(_ -> show(viewModel.selectedProperty().get()));
    }

    private void show(@Nullable EvaluationRow row) {
        EvaluatedYear year = viewModel.evaluatedProperty().get();
        if (row == null || year == null) {
            getChildren().clear();
            return;
        }
        List<ReportText.Key> keys = places(row.target().id()).stream()
                .map(place -> new ReportText.Key(place.id(), year.year())).toList();
        List<AuthorField> fields = lookupAll(".author-field").stream().map(AuthorField.class::cast).toList();
        // to make a field anew takes the caret away
        if (!keys.equals(fields.stream().map(AuthorField::key).toList())) {
            Label name = AssessmentPane.line(row.target().name(), "assessment-name");
            getChildren().setAll(name, AssessmentPane.line(messages.get("evaluate.words.note"), "assessment-muted"));
            places(row.target().id()).forEach(place -> getChildren().add(part(place, year.year())));
        }
    }

    private VBox part(Place place, int year) {
        Label title = AssessmentPane.line(messages.get(place.title()), "assessment-title");
        AuthorField field = new AuthorField(viewModel.words(), new ReportText.Key(place.id(), year),
                messages.get(place.title()), messages.get(place.hint()));
        title.setLabelFor(field);
        return new VBox(title, field, field.tooLong(messages));
    }

    private static List<Place> places(String target) {
        return List.of(
                new Place("target." + target + ".cause", "compose.problems.cause", "compose.problems.cause.hint"),
                new Place("target." + target + ".measure", "compose.measures.measure", "compose.measures.measure.hint"),
                new Place("target." + target + ".adjustment", "compose.adjustments.author",
                        "compose.adjustments.author.hint"));
    }
}
