package planworkbench.ui.scenario.goal;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Plan;
import planworkbench.text.Messages;

/// What it takes in one way: each driver with what it has to do, held against its history, and what can be made of it.
final class EffortCard extends VBox {

    private final Messages messages;
    private final NeedText text;

    /// @param goal what is to be reached, for the history and the name of a scenario
    EffortCard(String title, String goal, SoughtGoal.Effort effort, GoalSeekViewModel viewModel, Messages messages) {
        this.messages = messages;
        Plan plan = viewModel.plan();
        this.text = new NeedText(plan, messages);
        getStyleClass().add("effort-card");
        getChildren().add(new WrappedLabel(title, "effort-title"));
        if (effort instanceof SoughtGoal.Effort.Possible(List<Need> needs) && !needs.isEmpty()) {
            needs.forEach(need -> getChildren().add(need(need, plan)));
            getChildren().add(new NeedActions(goal, needs, viewModel, messages));
        } else {
            getChildren().add(new WrappedLabel(text.refusal(effort), "effort-refusal"));
        }
    }

    private VBox need(Need need, Plan plan) {
        Label history = new WrappedLabel(text.history(need), "effort-history");
        boolean beyond = need.effort() == Effort.BEYOND_HISTORY;
        history.setGraphic(new FontIcon(beyond ? Feather.ALERT_TRIANGLE : Feather.CLOCK));
        if (beyond) {
            history.getStyleClass().add("beyond-history");
        }
        VBox lines = new VBox(new WrappedLabel(plan.seriesName(need.driver()), "effort-driver"),
                new WrappedLabel(text.value(need), "effort-value"), new WrappedLabel(text.about(need), "effort-about"),
                history);
        if (need.assumedSpread()) {
            lines.getChildren().add(new WrappedLabel(messages.get("goal.pane.assumed-spread"), "effort-about"));
        }
        lines.getStyleClass().add("effort-need");
        return lines;
    }
}
