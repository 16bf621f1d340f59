package planworkbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.projection.Projector;
import planworkbench.report.RunRecord;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.wording.MethodText;

/// Carries the plan on under a scenario and holds it against its targets.
@Command(name = "project", description = "${bundle:cli.usage.project}")
final class ProjectCommand extends WorkspaceCommand {

    private static final int LONGEST = 50;

    @Mixin
    private RunOptions runs = new RunOptions();

    @Option(names = "--horizon", paramLabel = "YEAR", description = "${bundle:cli.usage.project.horizon}")
    private @Nullable Integer horizon;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ProjectCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        RunRecord run = runs.run(snapshot, services.version(), Chance.DEFAULT, horizon(plan), terminal);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan), run.scenario(), run.horizon());
        if (asJson) {
            terminal.print(new ProjectionJson(terminal.json(), plan).of(outcome));
        } else {
            terminal.out().print(AttainmentTable.supposed(plan, outcome, terminal.messages()));
            runs.assumed(plan).forEach(one -> terminal.say("cli.assumed", plan.seriesName(one.series()),
                    new MethodText(plan, terminal.messages()).of(one)));
        }
    }

    private int horizon(Plan plan) {
        int last = horizon == null ? plan.targetYear() : horizon;
        if (last < plan.targetYear()) {
            throw new Refusal("cli.horizon-early", String.valueOf(last), String.valueOf(plan.targetYear()));
        }
        if (last > plan.baseYear() + LONGEST) {
            throw new Refusal("cli.horizon", String.valueOf(last), String.valueOf(plan.targetYear()),
                    String.valueOf(plan.baseYear() + LONGEST));
        }
        return last;
    }
}
