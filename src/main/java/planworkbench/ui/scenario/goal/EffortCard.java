package planworkbench.ui.scenario.goal;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Plan;
import planworkbench.text.Messages;

/// What it takes in one way: each driver with what it has to do, held against its history, and what can be made of it.
final class EffortCard extends VBox {

    private final GoalSeekViewModel viewModel;
    private final Messages messages;
    private final NeedText text;

    /// @param goal what is to be reached, for the history and the name of a scenario
    EffortCard(String title, String goal, SoughtGoal.Effort effort, GoalSeekViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        Plan plan = viewModel.plan();
        this.text = new NeedText(plan, messages);
        getStyleClass().add("effort-card");
        getChildren().add(label(title, "effort-title"));
        if (effort instanceof SoughtGoal.Effort.Possible(List<Need> needs) && !needs.isEmpty()) {
            needs.forEach(need -> getChildren().add(need(need, plan)));
            getChildren().add(actions(goal, needs.stream().map(need -> need.because(reason(goal, need))).toList()));
        } else {
            getChildren().add(label(text.refusal(effort), "effort-refusal"));
        }
    }

    private VBox need(Need need, Plan plan) {
        Label history = label(text.history(need), "effort-history");
        boolean beyond = need.effort() == Effort.BEYOND_HISTORY;
        history.setGraphic(new FontIcon(beyond ? Feather.ALERT_TRIANGLE : Feather.CLOCK));
        if (beyond) {
            history.getStyleClass().add("beyond-history");
        }
        VBox lines = new VBox(label(plan.seriesName(need.driver()), "effort-driver"),
                label(text.value(need), "effort-value"), label(text.about(need), "effort-about"), history);
        if (need.assumedSpread()) {
            lines.getChildren().add(label(messages.get("goal.pane.assumed-spread"), "effort-about"));
        }
        lines.getStyleClass().add("effort-need");
        return lines;
    }

    private HBox actions(String goal, List<Need> needs) {
        Button trial = new Button(messages.get("goal.pane.try"));
        trial.getStyleClass().addAll("small", "try-need");
        String closed = !viewModel.isOpenToChange()
                ? messages.get("goal.pane.locked")
                : needs.size() > 1 ? messages.get("goal.pane.try-one") : "";
        trial.setDisable(!closed.isEmpty());
        trial.setTooltip(new Tooltip(messages.get("goal.pane.try-help")));
        trial.setOnAction(_ -> viewModel.tryOut(needs.getFirst(), needs.getFirst().assumption().reason()));
        Button branch = new Button(messages.get("goal.pane.branch"));
        branch.getStyleClass().addAll("small", "branch-need");
        branch.setTooltip(new Tooltip(messages.get("goal.pane.branch-help")));
        branch.setOnAction(_ -> {
            String name = ScenarioChanges.freeName(viewModel.workspace().snapshot().scenarios(), goal);
            viewModel.branch(name, needs, messages.get("goal.pane.why-branch", goal),
                    messages.get("goal.pane.branched", name));
        });
        HBox actions = new HBox(trial, branch);
        actions.getStyleClass().add("effort-actions");
        if (!closed.isEmpty()) {
            actions.getChildren().add(label(closed, "effort-about"));
        }
        return actions;
    }

    private String reason(String goal, Need need) {
        return messages.get("goal.pane.reason", goal, text.figure(need.driver(), need.step(), need.value()));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
