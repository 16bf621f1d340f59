package planworkbench.ui.indicator;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import planworkbench.plan.Definition;
import planworkbench.plan.ObservationStatus;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// What the signs after the figures mean, as far as they occur.
final class Legend extends FlowPane {

    private final Messages messages;
    private final CellMarks marks;

    Legend(IndicatorViewModel viewModel, Messages messages) {
        this.messages = messages;
        this.marks = new CellMarks(messages);
        setId("indicator-legend");
        getStyleClass().add("figure-legend");
        WhileShown.of(this, viewModel.tableProperty()).subscribe(this::show);
    }

    /// Explains what occurs.
    private void show(FigureTable figures) {
        getChildren().clear();
        for (ObservationStatus status : figures.statuses()) {
            if (!marks.of(status).isEmpty()) {
                explain(marks.of(status), messages.label("indicator.status.", status));
            }
        }
        if (figures.plan().indicators().values().stream()
                .anyMatch(one -> one.definition() instanceof Definition.Ratio
                        || one.definition() instanceof Definition.Formula)) {
            explain(marks.computed(), messages.get("indicator.legend.computed"));
        }
        if (!figures.plan().breaks().isEmpty()) {
            explain(marks.seriesBreak(), messages.get("indicator.legend.break"));
        }
        if (figures.formats().values().stream().flatMap(years -> years.values().stream())
                .anyMatch(YearFormat::mismatch)) {
            explain(marks.mismatch(), messages.get("indicator.legend.mismatch"));
        }
        getChildren().add(new Label(messages.get("indicator.legend.blank")));
    }

    private void explain(String mark, String meaning) {
        Label sign = new Label(mark);
        sign.getStyleClass().add("cell-mark");
        Label label = new Label(meaning, sign);
        getChildren().add(label);
    }
}
