package planworkbench.ui.indicator;

import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

import atlantafx.base.theme.Styles;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Source;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;

/// How firm the figure is, to be changed here, and whether its source was checked.
final class StatusChoice extends FlowPane {

    StatusChoice(YearCell cell, Observation observation, IndicatorViewModel viewModel, Messages messages) {
        getStyleClass().add("status-choice");
        ComboBox<ObservationStatus> choice = new ComboBox<>();
        choice.setId("indicator-status");
        choice.getStyleClass().add(Styles.SMALL);
        choice.setAccessibleText(messages.get("indicator.status.choose"));
        ChoiceText.show(choice, status -> messages.label("indicator.status.", status));
        choice.getItems().setAll(Arrays.stream(ObservationStatus.values())
                .filter(status -> (status == ObservationStatus.AWAITED) == (observation.value() == null)).toList());
        choice.setValue(observation.status());
        choice.setDisable(choice.getItems().size() < 2);
        choice.valueProperty().subscribe((_, chosen) -> viewModel.setStatus(cell, chosen,
                messages.get("indicator.why.status")));
        getChildren().add(choice);
        Source source = observation.source();
        if (source != null && !source.verified()) {
            getChildren().add(SourceCard.unverified(messages));
        }
    }
}
