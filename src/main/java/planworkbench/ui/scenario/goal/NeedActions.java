package planworkbench.ui.scenario.goal;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import planworkbench.text.Messages;

/// What can be made of an effort: tried on the sliders, or saved as a scenario of its own.
final class NeedActions extends FlowPane {

    private final GoalSeekViewModel viewModel;
    private final Messages messages;

    /// @param goal what is to be reached, for the history and the name of a scenario
    NeedActions(String goal, List<Need> needed, GoalSeekViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        List<Need> needs = needed.stream().map(need -> need.because(reason(goal, need))).toList();
        Button trial = new Button(messages.get("goal.pane.try"));
        trial.getStyleClass().addAll("small", "try-need");
        boolean open = viewModel.isOpenToChange();
        trial.setDisable(!open);
        trial.setTooltip(new Tooltip(messages.get("goal.pane.try-help")));
        trial.setOnAction(_ -> viewModel.tryOut(needs, messages.get("goal.pane.why-trial", goal)));
        Button branch = new Button(messages.get("goal.pane.branch"));
        branch.getStyleClass().addAll("small", "branch-need");
        branch.setTooltip(new Tooltip(messages.get("goal.pane.branch-help")));
        branch.setOnAction(_ -> {
            String name = ScenarioChanges.freeName(viewModel.workspace().snapshot().scenarios(), goal);
            viewModel.branch(name, needs, messages.get("goal.pane.why-branch", goal),
                    messages.get("goal.pane.branched", name));
        });
        getStyleClass().add("need-actions");
        getChildren().addAll(trial, branch);
        if (!open) {
            getChildren().add(new WrappedLabel(messages.get("goal.pane.locked"), "effort-about"));
        }
    }

    private String reason(String goal, Need need) {
        return messages.get("goal.pane.reason", goal, new NeedText(viewModel.plan(), messages).figure(need.driver(),
                need.step(), need.value()));
    }
}
