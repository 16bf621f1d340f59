package planworkbench.cli;

import picocli.CommandLine.Command;

import planworkbench.store.Workspace;

/// Redoes the latest step.
@Command(name = "redo", description = "${bundle:cli.usage.redo}")
final class RedoCommand extends WorkspaceCommand {

    RedoCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        if (!open.edits().current().canRedo()) {
            throw new Refusal("cli.nothing-to-redo");
        }
        open.edits().redo();
        terminal.printLatestStep(open);
    }
}
