package planworkbench.wording;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.GoalSeek.Answer;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// What it would take, in words.
public record GoalText(Plan plan, Messages messages) {

    private static final int DECIMALS = 2;

    /// @param probability null where the target is simply to be met
    public String of(Target target, Answer answer, @Nullable Double probability) {
        String goal = probability == null
                ? messages.get("goal.met", target.id(), target.name())
                : messages.get("goal.probable", target.id(), target.name(),
                        NumberText.format(probability * 100, 1) + "%");
        return messages.get("goal.sentence", goal, what(answer));
    }

    private String what(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> messages.get("goal.needs", plan.seriesName(found.driver()),
                    Integer.toString(found.from()), Integer.toString(found.to()), figure(found, found.value()))
                    + switch (found.effort()) {
                        case NO_HISTORY -> messages.get("goal.no-history");
                        case WITHIN_HISTORY -> messages.get("goal.within-history",
                                found.to() - found.from(), figure(found, found.historyBest().orElseThrow()));
                        case BEYOND_HISTORY -> messages.get("goal.beyond-history",
                                found.to() - found.from(), figure(found, found.historyBest().orElseThrow()));
                    };
            case Answer.Infeasible(var driver) -> messages.get("goal.infeasible", plan.seriesName(driver));
            case Answer.None(var reason) -> messages.get("goal.none", messages.label("reason.", reason));
        };
    }

    private String figure(Answer.Found found, double value) {
        return found.step()
                ? FigureText.difference(value, plan.indicator(found.driver().indicator()).unit().symbol(),
                        messages.get("unit.points"))
                : NumberText.signed(value * 100, DECIMALS) + "%";
    }
}
