package planworkbench.wording;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek.Answer;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.goal.JointGoal;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.simulation.PlanDriver;
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
        return messages.get("goal.sentence", goal, needed(answer));
    }

    /// What has to be done, held against the driver's history, without saying for which target: no sentence yet.
    public String needed(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                messages.get(found.atMost() ? "goal.needs-at-most" : "goal.needs", plan.seriesName(found.driver()),
                        Integer.toString(found.from()), Integer.toString(found.to()),
                        figure(found.driver(), found.step(), found.value()))
                        + history(found.effort(), found.to() - found.from(),
                                best -> figure(found.driver(), found.step(), best),
                                found.historyBest());
            case Answer.Infeasible(var driver) -> messages.get("goal.infeasible", plan.seriesName(driver));
            case Answer.None(var reason) -> messages.get("goal.none", messages.label("reason.", reason));
        };
    }

    private String history(Effort effort, int years, DoubleFunction<String> figure, OptionalDouble best) {
        return switch (effort) {
            case NO_HISTORY -> messages.get("goal.no-history");
            case WITHIN_HISTORY -> messages.get("goal.within-history", years, figure.apply(best.orElseThrow()));
            case BEYOND_HISTORY -> messages.get("goal.beyond-history", years, figure.apply(best.orElseThrow()));
        };
    }

    /// Several targets at once: a sentence, and a line for each driver.
    public String of(List<Target> targets, JointGoal.Answer answer) {
        String wanted = names(targets);
        return switch (answer) {
            case JointGoal.Answer.Found found when found.drivers().stream().noneMatch(JointGoal.Share::moved) ->
                messages.get("goal.joint.met", wanted);
            case JointGoal.Answer.Found found -> messages.get("goal.joint.found", wanted)
                    + found.drivers().stream().map(share -> "\n  " + of(share)).collect(Collectors.joining());
            case JointGoal.Answer.Infeasible(List<SeriesKey> drivers, List<Target> unmet) ->
                messages.get("goal.joint.infeasible", wanted, join(drivers.stream().map(plan::seriesName)),
                        names(unmet));
            case JointGoal.Answer.None(Target target, var reason) ->
                messages.get("goal.joint.none", wanted, target.id(), messages.label("reason.", reason));
        };
    }

    private String of(JointGoal.Share share) {
        String name = plan.seriesName(share.driver());
        if (!share.moved()) {
            return messages.get("goal.joint.kept", name);
        }
        String supposed = share.supposed().isPresent()
                ? figure(share.driver(), share.step(), share.supposed().getAsDouble())
                : messages.get("goal.joint.nothing");
        return messages.get("goal.joint.driver", name, figure(share.driver(), share.step(), share.value()), supposed)
                + history(share.effort(), share.years(), best -> figure(share.driver(), share.step(), best),
                        share.historyBest())
                + (share.spread().basis() == PlanDriver.Basis.ASSUMED ? messages.get("goal.joint.assumed") : "");
    }

    private String names(List<Target> targets) {
        return join(targets.stream().map(Target::id));
    }

    private String join(Stream<String> names) {
        return names.collect(Collectors.joining(messages.get("goal.joint.and")));
    }

    public String noOptions(Target target) {
        return messages.get("goal.option.none", target.id());
    }

    /// One way to deal with a target that will not be met.
    public String of(Target target, AdjustmentOption option) {
        return messages.get("goal.option", target.id(), messages.label("goal.option.way.", option.way()),
                content(option));
    }

    /// The same without target and name of the way.
    public String content(AdjustmentOption option) {
        return switch (option) {
            case AdjustmentOption.Keep(Answer.Found effort, var _) -> needed(effort);
            case AdjustmentOption.BeyondReach(SeriesKey driver) -> needed(new Answer.Infeasible(driver));
            case AdjustmentOption.ChangeValue value -> messages.get("goal.option.value",
                    FigureText.value(value.level(), value.changed().unit().symbol()),
                    FigureText.value(value.probability() * 100, "%")) + unplanned(value);
            case AdjustmentOption.ChangePath path -> of(path);
            case AdjustmentOption.Closed(var _, var reason) ->
                messages.get("goal.option.closed", messages.label("reason.", reason));
        };
    }

    /// “；2024年的年度计划值越过它，不再保留”; empty where every planned value stays.
    public String unplanned(AdjustmentOption.ChangeValue value) {
        Target before = plan.targets().get(value.changed().id());
        List<Integer> years = before == null ? List.of() : value.unplanned(before);
        return years.isEmpty()
                ? ""
                : messages.get("planned.adjusted-away", years.stream().map(year -> Integer.toString(year))
                        .collect(Collectors.joining(messages.get("planned.names-separator"))));
    }

    private String of(AdjustmentOption.ChangePath path) {
        String later = path.reachedIn() == null
                ? messages.get("goal.option.never")
                : messages.get("goal.option.later", Integer.toString(path.reachedIn()));
        if (path.schedule().isEmpty()) {
            return later;
        }
        String unit = plan.indicator(path.driver().indicator()).unit().symbol();
        String years = join(path.schedule().entrySet().stream().map(year -> messages.get("goal.option.year",
                Integer.toString(year.getKey()), FigureText.value(year.getValue(), unit))));
        return messages.get(path.beyondHistory() ? "goal.option.path-beyond" : "goal.option.path",
                plan.seriesName(path.driver()), years, later);
    }

    private String figure(SeriesKey driver, boolean step, double value) {
        return step
                ? FigureText.difference(value, plan.indicator(driver.indicator()).unit().symbol(),
                        messages.get("unit.points"))
                : NumberText.signed(value * 100, DECIMALS) + "%";
    }
}
