package planworkbench.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Carries the plan on under a scenario and holds it against its targets.
@Command(name = "project", description = "${bundle:cli.usage.project}")
final class ProjectCommand implements Runnable {

    private static final int LONGEST = 50;

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--scenario", paramLabel = "S", description = "${bundle:cli.usage.project.scenario}")
    private @Nullable String scenario;

    @Option(names = "--origin", paramLabel = "base|latest", description = "${bundle:cli.usage.project.origin}")
    private @Nullable Origin origin;

    @Option(names = "--assume", paramLabel = "INDICATOR=RATE%", arity = "1..*", description = "${bundle:cli.usage.project.assume}")
    private List<String> assumptions = List.of();

    @Option(names = "--horizon", paramLabel = "YEAR", description = "${bundle:cli.usage.project.horizon}")
    private @Nullable Integer horizon;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ProjectCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Workspace open = services.open(workspace.path())) {
            Snapshot snapshot = open.edits().current();
            Plan plan = snapshot.plan();
            ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan), resolved(snapshot), horizon(plan));
            if (asJson) {
                terminal.print(new ProjectionJson(terminal.json(), plan).of(outcome));
            } else {
                terminal.out().print(AttainmentTable.of(plan, outcome, terminal.messages()));
            }
        }
    }

    private ResolvedScenario resolved(Snapshot snapshot) {
        Scenario chosen = scenario == null
                ? snapshot.scenarios().scenarios().firstEntry().getValue()
                : snapshot.scenarios().find(scenario);
        if (chosen == null) {
            throw new Refusal("cli.no-scenario", String.valueOf(scenario),
                    String.join("、", snapshot.scenarios().scenarios().values().stream().map(Scenario::name).toList()));
        }
        ResolvedScenario resolved = snapshot.scenarios().resolve(chosen.id());
        if (origin != null) {
            resolved = resolved.withOrigin(origin);
        }
        for (String assumption : assumptions) {
            resolved = resolved.with(assumption(snapshot.plan(), assumption));
        }
        return resolved;
    }

    /// `INDICATOR=RATE%`: the yearly growth of the level as stored, in place of method and overrides.
    private static Assumption assumption(Plan plan, String typed) {
        int at = typed.lastIndexOf('=');
        if (at <= 0) {
            throw new Refusal("cli.assumption", typed);
        }
        if (!(NumberText.parse(typed.substring(at + 1), "%") instanceof ParsedNumber.Parsed(double percent))) {
            throw new Refusal("cli.assumption", typed);
        }
        return Assumption.of(SeriesName.resolve(plan, typed.substring(0, at), null),
                new ProjectionMethod.ConstantGrowth(percent / 100), "");
    }

    private int horizon(Plan plan) {
        int last = horizon == null ? plan.targetYear() : horizon;
        if (last <= plan.baseYear() || last > plan.baseYear() + LONGEST) {
            throw new Refusal("cli.horizon", String.valueOf(last), String.valueOf(plan.baseYear() + 1),
                    String.valueOf(plan.baseYear() + LONGEST));
        }
        return last;
    }
}
