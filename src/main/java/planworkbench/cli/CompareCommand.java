package planworkbench.cli;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Contributions;
import planworkbench.assessment.contribution.Explained;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// Scenarios side by side: what becomes of the targets, what they suppose differently, and why a target's value differs.
@Command(name = "compare", description = "${bundle:comparison.cli.usage}")
final class CompareCommand extends WorkspaceCommand {

    @Option(names = "--scenarios", required = true, split = TypedList.NAMES, splitSynopsisLabel = ",", paramLabel = "S", description = "${bundle:comparison.cli.usage.scenarios}")
    private List<String> scenarios = List.of();

    @Option(names = "--target", paramLabel = "ID", description = "${bundle:comparison.cli.usage.target}")
    private @Nullable String target;

    @Option(names = "--why", description = "${bundle:comparison.cli.usage.why}")
    private boolean why;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    CompareCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        List<ResolvedScenario> compared = scenarios.stream().map(name -> ScenarioOptions.named(snapshot, name))
                .map(Scenario::id).distinct().map(snapshot.scenarios()::resolve).toList();
        if (compared.size() < 2) {
            throw new Refusal("comparison.cli.too-few");
        }
        Target only = target == null ? null : SeekCommand.target(plan, target);
        if (why && only == null) {
            throw new Refusal("comparison.cli.why-of-what");
        }
        Projector projector = new Projector(plan);
        ScenarioComparison comparison = ScenarioComparison.of(outcomes(plan, projector, compared), only,
                why && only != null ? reasons(plan, projector, compared, only) : List.of());
        if (asJson) {
            terminal.print(new ComparisonJson(terminal.json(), snapshot, terminal.messages()).of(comparison));
        } else {
            terminal.markPractice(plan);
            terminal.out().print(new ComparisonTable(snapshot, terminal.messages()).of(comparison));
        }
    }

    private static List<ScenarioOutcome> outcomes(Plan plan, Projector projector, List<ResolvedScenario> compared) {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            SimulatedScenarios simulated = new SimulatedScenarios(plan, projector, Chance.DEFAULT,
                    new Workers(threads, Runtime.getRuntime().availableProcessors()));
            return compared.stream().map(scenario -> simulated.of(scenario, null)).toList();
        }
    }

    /// From the first to each of the others.
    private static List<Breakdown> reasons(Plan plan, Projector projector, List<ResolvedScenario> compared,
            Target target) {
        return compared.stream().skip(1).map(other -> new Contributions(plan, projector, compared.getFirst(), other,
                Explained.of(plan, target)).byAssumption()).toList();
    }
}
