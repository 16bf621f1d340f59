package planworkbench.ui.report.next;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.nextplan.NextPlanTerms;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.InlineNote;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.NextPlanText;

/// From which year to which, and how surely.
final class TermsBar extends HBox {

    private static final double PERCENT = 100;
    private static final String BETWEEN = "[,，、;；\\s]+";

    private final NextPlanViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Integer> base = new ComboBox<>();
    private final ComboBox<Integer> target = new ComboBox<>();
    private final TextField probabilities = new TextField();
    private final InlineNote note = new InlineNote();
    private boolean showing;

    TermsBar(NextPlanViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("next-terms");
        setMinWidth(USE_PREF_SIZE);
        probabilities.setId("next-probabilities");
        probabilities.setAccessibleText(messages.get("next.column.probability"));
        probabilities.setTooltip(new Tooltip(messages.get("next.probabilities.help")));
        probabilities.setPrefColumnCount(10);
        probabilities.setOnAction(_ -> read());
        probabilities.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                read();
            }
        });
        year(base, "next-base-year", "next.base-year", viewModel::chooseBaseYear);
        year(target, "next-target-year", "next.target-year", viewModel::chooseTargetYear);
        getChildren().addAll(label("next.base-year"), base, label("next.target-year"), target,
                label("next.column.probability"), probabilities);
        WhileShown.of(this, viewModel.termsProperty()).subscribe(this::show);
    }

    private Label label(String key) {
        Label label = new Label(messages.get(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private interface Chosen {
        void year(int year);
    }

    private void year(ComboBox<Integer> years, String id, String key, Chosen chosen) {
        years.setId(id);
        years.setAccessibleText(messages.get(key));
        ChoiceText.show(years, year -> messages.get("compose.year", Integer.toString(year)));
        years.valueProperty().subscribe((_, year) -> {
            if (year != null && !showing) {
                chosen.year(year);
            }
        });
    }

    private void show(NextPlanTerms terms) {
        showing = true;
        base.getItems().setAll(viewModel.baseYears());
        base.setValue(terms.baseYear());
        target.getItems().setAll(viewModel.targetYears());
        target.setValue(terms.targetYear());
        probabilities.setText(terms.probabilities().stream().map(NextPlanText::wantedProbability)
                .collect(Collectors.joining(messages.get("next.and"))));
        showing = false;
    }

    private void read() {
        List<Double> wanted = numbers();
        if (wanted == null || !viewModel.chooseProbabilities(wanted)) {
            note.show(probabilities, messages.get("next.refused.probabilities", NextPlanTerms.MOST_PROBABILITIES));
            show(viewModel.termsProperty().get());
        } else {
            note.hide();
            show(viewModel.termsProperty().get());
        }
    }

    /// Per cent, or fractions where all are below 1; null where something is no number.
    private @Nullable List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (String part : probabilities.getText().strip().split(BETWEEN)) {
            if (!(NumberText.parse(part, "%") instanceof ParsedNumber.Parsed(double percent))) {
                return null;
            }
            numbers.add(percent);
        }
        boolean fractions = numbers.stream().allMatch(number -> number < 1);
        return numbers.stream().map(number -> fractions ? number : Double.valueOf(number / PERCENT)).toList();
    }
}
