package planworkbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.assessment.PlanEvaluation;
import planworkbench.plan.Plan;
import planworkbench.store.Workspace;

/// Evaluates all targets in a year by what was observed.
@Command(name = "assess", description = "${bundle:cli.usage.assess}")
final class AssessCommand extends WorkspaceCommand {

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "${bundle:cli.usage.assess.year}")
    private int year;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    AssessCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    /// A year that can be evaluated.
    static void requireYear(Plan plan, int year) {
        if (year <= plan.baseYear() || year > plan.targetYear()) {
            throw new Refusal("cli.assess.range", String.valueOf(year), String.valueOf(plan.baseYear() + 1),
                    String.valueOf(plan.targetYear()));
        }
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        requireYear(plan, year);
        PlanEvaluation evaluation = PlanEvaluation.of(plan, year);
        if (asJson) {
            terminal.print(new EvaluationJson(terminal.json(), plan).of(evaluation));
        } else {
            terminal.markPractice(plan);
            terminal.out().print(new EvaluationTable(plan, terminal.messages()).of(evaluation));
        }
    }
}
