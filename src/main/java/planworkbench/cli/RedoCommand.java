package planworkbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import planworkbench.store.Workspace;

/// Redoes the latest step.
@Command(name = "redo", description = "${bundle:cli.usage.redo}")
final class RedoCommand implements Runnable {

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    RedoCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Workspace open = services.open(workspace.path())) {
            if (!open.edits().current().canRedo()) {
                throw new Refusal("cli.nothing-to-redo");
            }
            open.edits().redo();
            terminal.printLatestStep(open);
        }
    }
}
