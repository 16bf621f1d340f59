package planworkbench.ui.scenario.goal;

import java.util.List;
import java.util.stream.Collectors;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// What is needed, in words.
record NeedText(Plan plan, Messages messages) {

    private static final int DECIMALS = 2;

    /// 6.66%, or +1.08 个百分点.
    String figure(SeriesKey driver, boolean step, double value) {
        return step
                ? FigureText.difference(value, plan.indicator(driver.indicator()).unit().symbol(),
                        messages.get("unit.points"))
                : NumberText.format(value * 100, DECIMALS) + "%";
    }

    String value(Need need) {
        String figure = figure(need.driver(), need.step(), need.value());
        return messages.get(need.atMost() ? "goal.pane.at-most" : "goal.pane.needs", figure);
    }

    /// What is supposed now, from which year on it is needed, and the growth in volume where prices are supposed apart.
    String about(Need need) {
        String supposed = need.supposed().isPresent()
                ? figure(need.driver(), need.step(), need.supposed().getAsDouble())
                : messages.get("goal.joint.nothing");
        String about = messages.get("goal.pane.supposed", supposed, Integer.toString(need.from()),
                Integer.toString(need.to()));
        return need.assumption().method() instanceof ProjectionMethod.RealGrowth(double real, double price)
                ? about + messages.get("goal.pane.real", FigureText.growth(real), FigureText.growth(price))
                : about;
    }

    String history(Need need) {
        if (need.historyBest().isEmpty()) {
            return messages.get("goal.pane.no-history");
        }
        return messages.get(
                switch (need.effort()) {
                    case BEYOND_HISTORY -> need.atMost() ? "goal.pane.beyond-low" : "goal.pane.beyond";
                    case WITHIN_HISTORY, NO_HISTORY -> need.atMost() ? "goal.pane.within-low" : "goal.pane.within";
                }, figure(need.driver(), need.step(), need.value()), Integer.toString(need.to() - need.from()),
                figure(need.driver(), need.step(), need.historyBest().getAsDouble()));
    }

    /// Why nothing is sought or found.
    String refusal(SoughtGoal.Effort effort) {
        return switch (effort) {
            case SoughtGoal.Effort.Possible _ -> messages.get("goal.pane.nothing-needed");
            case SoughtGoal.Effort.Infeasible(List<SeriesKey> drivers, List<Target> unmet) ->
                messages.get("goal.pane.infeasible", join(drivers.stream().map(plan::seriesName).toList()),
                        join(unmet.stream().map(Target::name).toList()));
            case SoughtGoal.Effort.None(Target target, var reason) -> messages.get("goal.pane.none", target.name(),
                    messages.label("reason.", reason), messages.label("goal.pane.why.", reason));
        };
    }

    String join(List<String> names) {
        return names.stream().collect(Collectors.joining(messages.get("goal.joint.and")));
    }
}
