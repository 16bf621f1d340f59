package planworkbench.cli;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.goal.GoalSeek;
import planworkbench.goal.JointGoal;
import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// What drivers would have to do for targets to be met, and what else could be done.
@Command(name = "seek", description = "${bundle:cli.usage.seek}")
final class SeekCommand extends WorkspaceCommand {

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--target", required = true, split = TypedList.ENTRIES, splitSynopsisLabel = ",", paramLabel = "ID", description = "${bundle:cli.usage.seek.target}")
    private List<String> targets = List.of();

    @Option(names = "--probability", converter = TypedList.Probability.class, paramLabel = "P", description = "${bundle:cli.usage.seek.probability}")
    private @Nullable Double probability;

    @Option(names = "--drivers", split = TypedList.NAMES, splitSynopsisLabel = ",", paramLabel = "INDICATOR", description = "${bundle:cli.usage.seek.drivers}")
    private List<String> drivers = List.of();

    @Option(names = "--options", description = "${bundle:cli.usage.seek.options}")
    private boolean withOptions;

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
        if (probability != null && isJoint()) {
            throw new Refusal("cli.seek.joint-probability");
        }
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        List<Target> wanted = targets.stream().distinct().map(id -> target(plan, id)).toList();
        ResolvedScenario supposed = scenario.resolved(snapshot);
        List<SeriesKey> moving = drivers.stream().map(name -> SeriesName.resolve(plan, name, null)).toList();
        Projector projector = new Projector(plan);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Workers workers = new Workers(threads, Runtime.getRuntime().availableProcessors());
            SeekReport report = new SeekReport(terminal, plan, asJson);
            if (isJoint()) {
                report.joint(wanted, new JointGoal(plan, projector, supposed).required(wanted, moving));
            } else {
                Target one = wanted.getFirst();
                report.single(one, answer(new GoalSeek(plan, projector, supposed), one,
                        moving.isEmpty() ? null : moving.getFirst(), workers), probability);
            }
            if (withOptions) {
                TargetAdjustment adjustment = new TargetAdjustment(plan, projector, supposed);
                wanted.forEach(target -> report.options(target,
                        adjustment.options(target, probability == null ? TargetAdjustment.PROBABILITY : probability,
                                Chance.DEFAULT, workers, RunControl.none())));
            }
            report.print();
        }
    }

    private boolean isJoint() {
        return targets.stream().distinct().count() > 1 || drivers.size() > 1;
    }

    static Target target(Plan plan, String id) {
        Target wanted = plan.targets().get(id);
        if (wanted == null) {
            throw new Refusal("cli.seek.no-target", id, String.join("、", plan.targets().keySet()));
        }
        return wanted;
    }

    private GoalSeek.Answer answer(GoalSeek seek, Target wanted, @Nullable SeriesKey driver, Workers workers) {
        return probability == null
                ? seek.required(wanted, driver)
                : seek.required(wanted, driver, probability, Chance.DEFAULT, workers, RunControl.none());
    }
}
