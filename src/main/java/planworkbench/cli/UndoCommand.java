package planworkbench.cli;

import picocli.CommandLine.Command;

import planworkbench.store.Workspace;

/// Undoes the latest step.
@Command(name = "undo", description = "${bundle:cli.usage.undo}")
final class UndoCommand extends WorkspaceCommand {

    UndoCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        if (!open.edits().current().canUndo()) {
            throw new Refusal("cli.nothing-to-undo");
        }
        open.edits().undo();
        terminal.printLatestStep(open);
    }
}
