package planworkbench.cli;

import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.goal.GoalSeek;
import planworkbench.goal.GoalSeek.Answer;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.wording.GoalText;

/// What a driver would have to do for a target to be met.
@Command(name = "seek", description = "${bundle:cli.usage.seek}")
final class SeekCommand extends WorkspaceCommand {

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--target", required = true, paramLabel = "ID", description = "${bundle:cli.usage.seek.target}")
    private String target = "";

    @Option(names = "--probability", paramLabel = "P", description = "${bundle:cli.usage.seek.probability}")
    private @Nullable Double probability;

    @Option(names = "--drivers", paramLabel = "INDICATOR", description = "${bundle:cli.usage.seek.drivers}")
    private @Nullable String driver;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    SeekCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        if (probability != null && !(probability > 0 && probability < 1)) {
            throw new Refusal("cli.seek.probability", String.valueOf(probability));
        }
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        Target wanted = plan.targets().get(target);
        if (wanted == null) {
            throw new Refusal("cli.seek.no-target", target, String.join("、", plan.targets().keySet()));
        }
        Answer answer = answer(snapshot, wanted);
        GoalText text = new GoalText(plan, terminal.messages());
        if (asJson) {
            terminal.print(json(plan, wanted, answer, text));
        } else {
            terminal.markPractice(plan);
            terminal.out().println(text.of(wanted, answer, probability));
        }
    }

    private Answer answer(Snapshot snapshot, Target wanted) {
        Plan plan = snapshot.plan();
        GoalSeek seek = new GoalSeek(plan, new Projector(plan), scenario.resolved(snapshot));
        SeriesKey series = driver == null ? null : SeriesName.resolve(plan, driver, null);
        if (probability == null) {
            return seek.required(wanted, series);
        }
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            return seek.required(wanted, series, probability, Chance.DEFAULT,
                    new Workers(threads, Runtime.getRuntime().availableProcessors()), RunControl.none());
        }
    }

    private ObjectNode json(Plan plan, Target wanted, Answer answer, GoalText text) {
        ObjectNode node = terminal.json().createObjectNode().put("target", wanted.id()).put("probability", probability);
        switch (answer) {
            case Answer.Found found -> node.put("driver", plan.seriesName(found.driver()))
                    .put("requiredGrowth", found.step() ? null : (Double) found.value())
                    .put("requiredStep", found.step() ? (Double) found.value() : null).put("from", found.from())
                    .put("to", found.to()).put("feasible", true).put("historyBest", orNull(found.historyBest()))
                    .put("effort", ProjectionJson.word(found.effort())).putNull("reason");
            case Answer.Infeasible(SeriesKey driven) -> node.put("driver", plan.seriesName(driven))
                    .putNull("requiredGrowth").put("feasible", false).putNull("historyBest").putNull("reason");
            case Answer.None(var reason) -> node.putNull("requiredGrowth").putNull("feasible").putNull("historyBest")
                    .put("reason", ProjectionJson.word(reason));
        }
        return node.put("note", text.of(wanted, answer, probability));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
