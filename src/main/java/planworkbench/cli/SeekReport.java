package planworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek.Answer;
import planworkbench.goal.JointGoal;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.wording.GoalText;

/// What the command `seek` prints: growth as a fraction, steps and levels in their units, absent numbers null with a reason.
final class SeekReport {

    private final Terminal terminal;
    private final Plan plan;
    private final boolean asJson;
    private final GoalText text;
    private final ObjectNode root;
    private final List<String> lines = new ArrayList<>();

    SeekReport(Terminal terminal, Plan plan, boolean asJson) {
        this.terminal = terminal;
        this.plan = plan;
        this.asJson = asJson;
        this.text = new GoalText(plan, terminal.messages());
        this.root = terminal.json().createObjectNode();
    }

    void print() {
        if (asJson) {
            terminal.print(root);
        } else {
            terminal.markPractice(plan);
            lines.forEach(terminal.out()::println);
        }
    }

    void single(Target wanted, Answer answer, @Nullable Double probability) {
        root.put("target", wanted.id()).put("probability", probability);
        fields(root, answer);
        note(root, text.of(wanted, answer, probability));
    }

    private void fields(ObjectNode node, Answer answer) {
        switch (answer) {
            case Answer.Found found -> node.put("driver", plan.seriesName(found.driver()))
                    .put("requiredGrowth", found.step() ? null : (Double) found.value())
                    .put("requiredStep", found.step() ? (Double) found.value() : null).put("from", found.from())
                    .put("to", found.to()).put("atMost", found.atMost()).put("feasible", true)
                    .put("historyBest", orNull(found.historyBest()))
                    .put("effort", ProjectionJson.word(found.effort())).putNull("reason");
            case Answer.Infeasible(var driven) -> node.put("driver", plan.seriesName(driven))
                    .putNull("requiredGrowth").put("feasible", false).putNull("historyBest").putNull("reason");
            case Answer.None(var reason) -> node.putNull("requiredGrowth").putNull("feasible").putNull("historyBest")
                    .put("reason", ProjectionJson.word(reason));
        }
    }

    void joint(List<Target> wanted, JointGoal.Answer answer) {
        ArrayNode ids = root.putArray("targets");
        wanted.forEach(target -> ids.add(target.id()));
        ArrayNode drivers = root.putArray("drivers");
        ArrayNode unmet = root.putArray("unmet");
        switch (answer) {
            case JointGoal.Answer.Found found -> {
                found.drivers().forEach(share -> drivers.add(share(share)));
                root.put("total", found.total()).put("feasible", true)
                        .put("effort", ProjectionJson.word(found.effort())).putNull("reason");
            }
            case JointGoal.Answer.Infeasible infeasible -> {
                infeasible.drivers().forEach(key -> drivers.addObject().put("driver", plan.seriesName(key)));
                infeasible.unmet().forEach(target -> unmet.add(target.id()));
                root.putNull("total").put("feasible", false).putNull("effort").putNull("reason");
            }
            case JointGoal.Answer.None(Target target, var reason) -> {
                unmet.add(target.id());
                root.putNull("total").putNull("feasible").putNull("effort").put("reason", ProjectionJson.word(reason));
            }
        }
        note(root, text.of(wanted, answer));
    }

    private ObjectNode share(JointGoal.Share share) {
        return terminal.json().createObjectNode().put("driver", plan.seriesName(share.driver()))
                .put("value", share.value()).put("step", share.step()).put("supposed", orNull(share.supposed()))
                .put("historyBest", orNull(share.historyBest())).put("effort", ProjectionJson.word(share.effort()))
                .put("moved", share.moved()).put("spread", share.spread().deviation())
                .put("spreadBasis", ProjectionJson.word(share.spread().basis()));
    }

    /// Of several targets one after the other.
    void options(Target target, List<AdjustmentOption> options) {
        ArrayNode nodes = root.withArray("options");
        if (options.isEmpty()) {
            lines.add(text.noOptions(target));
        }
        options.forEach(option -> {
            ObjectNode node = nodes.addObject().put("target", target.id()).put("option",
                    ProjectionJson.word(option.way()));
            fields(node, option);
            note(node, text.of(target, option));
        });
    }

    private void fields(ObjectNode node, AdjustmentOption option) {
        switch (option) {
            case AdjustmentOption.Keep keep -> fields(node, keep.effort());
            case AdjustmentOption.BeyondReach(var driver) -> fields(node, new Answer.Infeasible(driver));
            case AdjustmentOption.ChangeValue value -> node.put("level", value.level())
                    .put("unit", value.changed().unit().symbol()).put("probability", value.probability());
            case AdjustmentOption.ChangePath path -> {
                node.put("driver", plan.seriesName(path.driver())).put("beyondHistory", path.beyondHistory())
                        .put("reachedIn", path.reachedIn());
                ObjectNode schedule = node.putObject("schedule");
                path.schedule().forEach((year, value) -> schedule.put(year.toString(), value));
            }
            case AdjustmentOption.Closed(var _, var reason) -> node.put("reason", ProjectionJson.word(reason));
        }
    }

    private void note(ObjectNode node, String said) {
        node.put("note", said);
        lines.add(said);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
