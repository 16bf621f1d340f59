package planworkbench.ui.evaluation;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.EvaluationYears;
import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WhileShown;

/// Where a year has figures for less than half of the targets: that most cannot be judged for that alone, and where
/// figures come from.
final class FewFigures extends HBox {

    private final Messages messages;
    private final Label text = new Label();

    FewFigures(EvaluationViewModel viewModel, Messages messages) {
        this.messages = messages;
        setId("evaluation-few-figures");
        getStyleClass().add("few-figures");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox ways = new HBox(way("evaluate.few.import", () -> viewModel.open(PageId.DATA)),
                way("evaluate.few.enter", () -> viewModel.open(PageId.INDICATORS)));
        ways.getStyleClass().add("few-ways");
        ways.setMinWidth(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.INFO), text, ways);
        managedProperty().bind(visibleProperty());
        WhileShown.of(this, viewModel.evaluatedProperty()).subscribe(this::show);
    }

    private Button way(String key, Runnable action) {
        Button way = new Button(messages.get(key));
        way.getStyleClass().add("small");
        way.setOnAction(_ -> action.run());
        return way;
    }

    private void show(@Nullable EvaluatedYear evaluated) {
        EvaluationYears years = evaluated == null ? null : evaluated.years();
        setVisible(evaluated != null && 2 * evaluated.years().in(evaluated.year()) < evaluated.years().targets());
        if (evaluated != null && years != null) {
            int known = years.in(evaluated.year());
            text.setText(known == 0
                    ? messages.get("evaluate.few.none", Integer.toString(evaluated.year()))
                    : messages.get("evaluate.few", Integer.toString(evaluated.year()), Integer.toString(known),
                            Integer.toString(years.targets())));
        }
    }
}
