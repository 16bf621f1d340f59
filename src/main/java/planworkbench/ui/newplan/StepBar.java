package planworkbench.ui.newplan;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The steps in a row: those that are done, the one that is open, those to come. Each leads there.
final class StepBar extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final NewPlanViewModel viewModel;
    private final Messages messages;

    StepBar(NewPlanViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("step-bar");
        int place = 0;
        for (NewPlanStep step : NewPlanStep.values()) {
            place++;
            if (!getChildren().isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            getChildren().add(button(step, Integer.toString(place)));
        }
    }

    private Button button(NewPlanStep step, String place) {
        String words = messages.label("newplan.step.", step);
        Label number = new Label();
        number.getStyleClass().add("step-number");
        Button button = new Button(words, number);
        button.setId("new-plan-step-" + place);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("step");
        button.setOnAction(_ -> viewModel.goTo(step));
        WhileShown.of(this, viewModel.stepProperty()).subscribe(now -> {
            boolean done = step.compareTo(now) < 0;
            button.pseudoClassStateChanged(HERE, step == now);
            button.pseudoClassStateChanged(DONE, done);
            number.setText(done ? "" : place);
            number.setGraphic(done ? new FontIcon(Feather.CHECK) : null);
            button.setAccessibleText(messages.get("newplan.step.spoken", words, step == now ? 1 : done ? 0 : 2));
        });
        return button;
    }
}
