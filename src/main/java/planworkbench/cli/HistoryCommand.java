package planworkbench.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.plan.Plan;
import planworkbench.store.Workspace;

/// Every change: when, who, what, from what to what, and why.
@Command(name = "history", description = "${bundle:cli.usage.history}")
final class HistoryCommand extends WorkspaceCommand {

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    HistoryCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        List<HistoryLine> lines = HistoryLine.all(open, terminal.messages());
        if (asJson) {
            var root = terminal.json().createObjectNode();
            root.put("practice", plan.header().practice());
            var changes = root.putArray("changes");
            lines.forEach(line -> changes.addObject().put("at", line.at().toString()).put("who", line.who())
                    .put("kind", line.kind()).put("step", line.step()).put("what", line.what())
                    .put("old", line.old()).put("new", line.now()).put("why", line.why()));
            terminal.print(root);
            return;
        }
        terminal.markPractice(plan);
        if (lines.isEmpty()) {
            terminal.say("cli.history-empty");
        } else {
            lines.forEach(line -> terminal.out().println(line.text()));
        }
    }
}
