package planworkbench.ui.indicator;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import planworkbench.plan.ObservationStatus;
import planworkbench.text.Messages;

/// What the signs after the figures mean.
final class Legend extends FlowPane {

    Legend(Messages messages) {
        getStyleClass().add("figure-legend");
        CellMarks marks = new CellMarks(messages);
        for (ObservationStatus status : ObservationStatus.values()) {
            if (!marks.of(status).isEmpty()) {
                explain(marks.of(status), messages.label("indicator.status.", status));
            }
        }
        explain(marks.computed(), messages.get("indicator.legend.computed"));
        explain(marks.seriesBreak(), messages.get("indicator.legend.break"));
        getChildren().add(new Label(messages.get("indicator.legend.blank")));
    }

    private void explain(String mark, String meaning) {
        Label sign = new Label(mark);
        sign.getStyleClass().add("cell-mark");
        Label label = new Label(meaning, sign);
        getChildren().add(label);
    }
}
