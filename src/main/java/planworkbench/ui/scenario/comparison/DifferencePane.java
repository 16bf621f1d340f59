package planworkbench.ui.scenario.comparison;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;

/// 为什么变了: under the chart, from what another scenario says to what the chosen one says, step by step.
public final class DifferencePane extends VBox {

    private final DifferenceViewModel viewModel;
    private final Messages messages;
    private final ComboBox<ScenarioChoice> others = new ComboBox<>();
    private final Label about = new Label();
    private final HBox head;
    private final VBox body = new VBox();
    private boolean listing;

    public DifferencePane(DifferenceViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("difference-pane");
        StyleSheet.of(this, "scenario/comparison.css");
        setMinHeight(USE_PREF_SIZE);
        Label before = new Label(messages.get("compare.with"));
        before.setLabelFor(others);
        before.setMinWidth(USE_PREF_SIZE);
        others.getStyleClass().add("compare-choice");
        others.setAccessibleText(messages.get("compare.with"));
        ChoiceText.show(others, ScenarioChoice::name);
        others.valueProperty().subscribe(choice -> {
            if (choice != null && !listing) {
                viewModel.compareWith(choice.id());
            }
        });
        about.getStyleClass().add("difference-about");
        about.setMinWidth(0);
        head = new HBox(before, others, about);
        head.getStyleClass().add("difference-head");
        body.getStyleClass().add("difference-body");
        getChildren().addAll(head, body);
        for (ObservableValue<?> influence : viewModel.influences()) {
            WhileShown.of(this, influence).subscribe(_ -> refresh());
        }
        WhileShown.of(this, viewModel.explanationProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.staleProperty()).subscribe(_ -> sayWhat());
    }

    private void refresh() {
        if (getScene() == null) {
            return;
        }
        viewModel.refresh();
        listing = true;
        if (!others.getItems().equals(viewModel.othersProperty().get())) {
            others.getItems().setAll(viewModel.othersProperty().get());
        }
        others.setValue(viewModel.otherProperty().get());
        listing = false;
        show();
    }

    private void show() {
        boolean any = viewModel.otherProperty().get() != null;
        head.setVisible(any);
        head.setManaged(any);
        sayWhat();
        Explanation explanation = viewModel.explanationProperty().get();
        if (explanation == null) {
            say(any ? null : messages.get("compare.no-other"));
            return;
        }
        switch (explanation.breakdown()) {
            case Breakdown.Impossible(Reason reason, boolean mix) -> say(messages.get(
                    mix ? "compare.impossible-mix" : "compare.impossible", messages.label("reason.", reason)));
            case Breakdown.Split _ when explanation.same() -> say(messages.get("compare.same"));
            case Breakdown.Split split when split.contributions().isEmpty() ->
                say(messages.get("compare.no-influence", name(explanation)));
            case Breakdown.Split split -> show(explanation, split);
        }
    }

    private void show(Explanation explanation, Breakdown.Split split) {
        SeriesKey focused = focused();
        DifferenceSteps steps = new DifferenceSteps(viewModel.plan(), messages, explanation, split, viewModel::toggle);
        body.getChildren().setAll(steps);
        if (focused != null) {
            steps.focus(focused);
        }
        if (!split.sameDefinition()) {
            body.getChildren().add(note(messages.get("compare.definition")));
        }
    }

    /// The input at which the keyboard is, so that it stays there when the steps are shown anew.
    private @Nullable SeriesKey focused() {
        return body.getChildren().stream().filter(DifferenceSteps.class::isInstance).map(DifferenceSteps.class::cast)
                .findFirst().map(DifferenceSteps::focused).orElse(null);
    }

    private void say(@Nullable String text) {
        body.getChildren().setAll(text == null ? List.of() : List.of(note(text)));
    }

    /// “2025年 服务业增加值”, or that the answer waits for the slider.
    private void sayWhat() {
        Explanation explanation = viewModel.explanationProperty().get();
        if (viewModel.staleProperty().get()) {
            about.setText(messages.get("compare.later"));
        } else {
            about.setText(explanation == null
                    ? ""
                    : messages.get("compare.about",
                            Integer.toString(explanation.question().explained().year()), name(explanation)));
        }
    }

    private String name(Explanation explanation) {
        Plan plan = viewModel.plan();
        var target = explanation.question().explained().target();
        return target == null ? plan.seriesName(explanation.question().explained().series()) : target.name();
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("difference-note");
        note.setWrapText(true);
        return note;
    }
}
