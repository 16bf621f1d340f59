package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.RunRecordFile;
import planworkbench.report.RunRecordRefused;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.store.Snapshot;

/// What a command computes: a scenario of the workspace, or a run that was recorded; and where it is recorded.
final class RunOptions {

    private static final int LONGEST = 50;

    /// What a record says, so that nothing else may.
    private static final List<String> SAID_BY_THE_RECORD = List.of("--scenario", "--origin", "--assume", "--horizon",
            "--paths", "--seed", "--sampling", "--correlation", "--persistence");

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--record", paramLabel = "FILE", description = "${bundle:cli.usage.run.record}")
    private @Nullable Path record;

    @Option(names = "--run", paramLabel = "FILE", description = "${bundle:cli.usage.run.run}")
    private @Nullable Path run;

    @Option(names = "--run-anyway", description = "${bundle:cli.usage.run.anyway}")
    private boolean anyway;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /// The run that was recorded, or one of the scenario with these.
    RunRecord run(Snapshot snapshot, String version, Chance chance, int horizon, Terminal terminal) {
        Plan plan = snapshot.plan();
        String hash = DataHash.of(plan);
        RunRecord wanted = run == null
                ? new RunRecord(version, plan.header().name(), hash, scenario.resolved(snapshot), chance, horizon)
                : read(run, plan, hash, terminal);
        if (record != null) {
            write(wanted, record);
        }
        return wanted;
    }

    /// What was typed in place of the scenario's own assumptions.
    List<Assumption> assumed(Plan plan) {
        return scenario.assumed(plan);
    }

    private RunRecord read(Path file, Plan plan, String hash, Terminal terminal) {
        SAID_BY_THE_RECORD.stream().filter(this::isTyped).findFirst().ifPresent(option -> {
            throw new Refusal("run.option", option);
        });
        RunRecord read;
        try {
            read = RunRecordFile.read(file);
        } catch (RunRecordRefused e) {
            throw new Refusal("run.refused", file.toString(), terminal.messages().label("run.refused.", e.kind()),
                    e.detail());
        }
        boolean sameData = read.dataHash().equals(hash);
        if (!sameData && !anyway) {
            throw new Refusal("run.other-data", file.toString(), read.plan(), read.dataHash().substring(0, 12),
                    hash.substring(0, 12));
        }
        check(file, read, plan);
        if (!sameData) {
            warn(terminal, file);
        }
        return read;
    }

    /// On the error output: the document stays what it is.
    private void warn(Terminal terminal, Path file) {
        if (command != null) {
            command.commandLine().getErr().println(terminal.messages().get("run.anyway", file.toString()));
            command.commandLine().getErr().flush();
        }
    }

    /// Other data may lack what the record speaks of.
    private static void check(Path file, RunRecord read, Plan plan) {
        if (read.horizon() < plan.targetYear() || read.horizon() > plan.baseYear() + LONGEST) {
            throw new Refusal("run.horizon", file.toString(), Integer.toString(read.horizon()));
        }
        ResolvedScenario scenario = read.scenario();
        scenario.assumptions().values().stream().map(ResolvedAssumption::assumption).forEach(assumption -> {
            require(file, plan, assumption.series());
            SeriesKey followed = assumption.method().follows();
            if (followed != null) {
                require(file, plan, followed);
            }
        });
        if (scenario.correlations() != null) {
            scenario.correlations().pairs().forEach(pair -> {
                require(file, plan, pair.one());
                require(file, plan, pair.other());
            });
        }
    }

    private static void require(Path file, Plan plan, SeriesKey series) {
        if (!plan.indicators().containsKey(series.indicator())) {
            throw new Refusal("run.no-indicator", file.toString(), series.indicator());
        }
    }

    private boolean isTyped(String option) {
        return command != null && command.findOption(option) != null
                && command.commandLine().getParseResult().hasMatchedOption(option);
    }

    private static void write(RunRecord run, Path file) {
        try {
            RunRecordFile.write(run, file);
        } catch (IOException e) {
            throw new Refusal("run.not-written", file.toString(), e.getClass().getSimpleName());
        }
    }
}
