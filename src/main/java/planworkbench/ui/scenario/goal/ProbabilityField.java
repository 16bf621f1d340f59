package planworkbench.ui.scenario.goal;

import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// With which probability a target is to be met: whole per cent, 50 to 99.
final class ProbabilityField extends HBox {

    private static final int LEAST = 50;
    private static final int MOST = 99;

    ProbabilityField(DoubleProperty probability, Messages messages) {
        getStyleClass().add("probability-field");
        Spinner<Integer> percent = new Spinner<>(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(LEAST, MOST, percent(probability.get())));
        percent.setEditable(true);
        percent.getStyleClass().add("probability");
        percent.setAccessibleText(messages.get("goal.pane.probability"));
        percent.valueProperty().subscribe((_, typed) -> {
            if (typed != null) {
                probability.set(typed / 100.0);
            }
        });
        WhileShown.of(this, probability).subscribe(now -> percent.getValueFactory().setValue(percent(now)));
        Label before = new Label(messages.get("goal.pane.probability"));
        before.setLabelFor(percent);
        getChildren().addAll(before, percent);
    }

    private static int percent(Number probability) {
        return (int) Math.round(probability.doubleValue() * 100);
    }
}
