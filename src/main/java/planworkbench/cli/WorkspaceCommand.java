package planworkbench.cli;

import picocli.CommandLine.Mixin;

import planworkbench.store.Workspace;

/// A command that works on an open workspace, and closes it.
abstract class WorkspaceCommand implements Runnable {

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    final Services services;
    final Terminal terminal;

    WorkspaceCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public final void run() {
        try (Workspace open = services.open(workspace.path())) {
            run(open);
        }
    }

    abstract void run(Workspace open);
}
