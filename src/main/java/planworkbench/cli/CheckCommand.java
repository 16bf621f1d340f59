package planworkbench.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.assessment.consistency.ConsistencyCheck;
import planworkbench.assessment.consistency.ConsistencyReport;
import planworkbench.assessment.consistency.Evidence;
import planworkbench.assessment.consistency.Finding;
import planworkbench.plan.Plan;
import planworkbench.store.Workspace;
import planworkbench.wording.ConsistencyText;

/// Holds a plan against itself.
@Command(name = "check", description = "${bundle:cli.usage.check}")
final class CheckCommand extends WorkspaceCommand {

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    CheckCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        ConsistencyReport report = ConsistencyCheck.of(plan);
        ConsistencyText text = new ConsistencyText(plan, terminal.messages());
        if (asJson) {
            terminal.print(new ConsistencyJson(terminal.json(), plan, text).of(report));
        } else {
            terminal.markPractice(plan);
            print(report, text);
        }
    }

    private void print(ConsistencyReport report, ConsistencyText text) {
        terminal.say("consistency.findings", report.findings().size());
        for (Finding finding : report.findings()) {
            terminal.say("consistency.finding", text.kind(finding.kind()), text.of(finding));
            print(finding.sources(), text);
        }
        terminal.say("consistency.passed", report.passed().size());
        report.passed().forEach(held -> {
            terminal.say("consistency.finding", text.kind(held.kind()), text.of(held));
            print(held.sources(), text);
        });
        if (report.unread() > 0) {
            terminal.say("consistency.unread", report.unread());
        }
    }

    private void print(List<Evidence> sources, ConsistencyText text) {
        for (Evidence side : sources) {
            if (side.line() == null) {
                terminal.say("consistency.source", side.document(), text.quote(side));
            } else {
                terminal.say("consistency.source-line", side.document(), Integer.toString(side.line()),
                        text.quote(side));
            }
        }
    }
}
