package planworkbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import planworkbench.store.Workspace;

/// Undoes the latest step.
@Command(name = "undo", description = "${bundle:cli.usage.undo}")
final class UndoCommand implements Runnable {

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    UndoCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Workspace open = services.open(workspace.path())) {
            if (!open.edits().current().canUndo()) {
                throw new Refusal("cli.nothing-to-undo");
            }
            open.edits().undo();
            terminal.printLatestStep(open);
        }
    }
}
