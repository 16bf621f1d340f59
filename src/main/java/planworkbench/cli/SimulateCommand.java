package planworkbench.cli;

import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedAttainment;
import planworkbench.plan.Plan;
import planworkbench.projection.Projector;
import planworkbench.report.RunRecord;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// How likely each target is met under a scenario.
@Command(name = "simulate", description = "${bundle:cli.usage.simulate}")
final class SimulateCommand extends WorkspaceCommand {

    private static final int MOST_PATHS = 10_000_000;

    @Mixin
    private RunOptions runs = new RunOptions();

    @Option(names = "--paths", paramLabel = "N", description = "${bundle:cli.usage.simulate.paths}")
    private int paths = Chance.DEFAULT.paths();

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.usage.simulate.seed}")
    private long seed = Chance.DEFAULT.seed();

    @Option(names = "--sampling", paramLabel = "plain|lhs|sobol", description = "${bundle:cli.usage.simulate.sampling}")
    private SamplingOption sampling = SamplingOption.lhs;

    @Option(names = "--correlation", paramLabel = "R", description = "${bundle:cli.usage.simulate.correlation}")
    private double correlation = Chance.DEFAULT.correlation();

    @Option(names = "--persistence", paramLabel = "R", description = "${bundle:cli.usage.simulate.persistence}")
    private double persistence = Chance.DEFAULT.persistence();

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    SimulateCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        RunRecord run = runs.run(snapshot, services.version(), chance(), plan.targetYear(), terminal);
        Chance chance = run.chance();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Projector projector = new Projector(plan);
            ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, run.scenario(),
                    run.horizon());
            PlanSimulation simulation = PlanSimulation.of(plan, projector, outcome.projection(), chance,
                    new Workers(threads, Runtime.getRuntime().availableProcessors()));
            SequencedMap<String, SimulatedAttainment> results = SimulatedAttainment.of(outcome.attainments(),
                    simulation, RunControl.none());
            if (asJson) {
                terminal.print(new SimulationJson(terminal.json(), plan).of(outcome, chance, simulation, results));
            } else {
                terminal.markPractice(plan);
                terminal.out().print(new SimulationTable(plan, terminal.messages()).of(outcome, chance, simulation,
                        results));
            }
        }
    }

    private Chance chance() {
        if (paths < 1 || paths > MOST_PATHS) {
            throw new Refusal("cli.simulate.paths", String.valueOf(paths), String.valueOf(MOST_PATHS));
        }
        if (!(correlation >= 0 && correlation < 1)) {
            throw new Refusal("cli.simulate.correlation", String.valueOf(correlation));
        }
        if (!(persistence > -1 && persistence < 1)) {
            throw new Refusal("cli.simulate.persistence", String.valueOf(persistence));
        }
        return new Chance(sampling.sampling, seed, paths, correlation, persistence);
    }

    /// As it is typed.
    enum SamplingOption {
        plain(Sampling.PLAIN), lhs(Sampling.LATIN_HYPERCUBE), sobol(Sampling.SOBOL);

        final Sampling sampling;

        SamplingOption(Sampling sampling) {
            this.sampling = sampling;
        }

        static String of(Sampling sampling) {
            for (SamplingOption option : values()) {
                if (option.sampling == sampling) {
                    return option.name();
                }
            }
            throw new IllegalArgumentException(sampling.name());
        }
    }
}
