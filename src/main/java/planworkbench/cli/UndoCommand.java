package planworkbench.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.store.HistoryEntry;
import planworkbench.store.StepSummary;
import planworkbench.store.Workspace;

/// Undoes the latest step, or everything after a step as one step that can itself be undone.
@Command(name = "undo", description = "${bundle:cli.usage.undo}")
final class UndoCommand extends WorkspaceCommand {

    @Option(names = "--to", paramLabel = "STEP", description = "${bundle:cli.usage.undo.to}")
    private @Nullable Long to;

    @Option(names = "--dry-run", description = "${bundle:cli.usage.dry-run}")
    private boolean dryRun;

    UndoCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        if (to != null) {
            undoTo(open, to);
            return;
        }
        StepSummary undoable = open.edits().undoable();
        if (undoable == null) {
            throw new Refusal("cli.nothing-to-undo");
        }
        if (dryRun) {
            print(open, open.edits().step(undoable.first().step()));
        } else {
            open.edits().undo();
            terminal.printLatestStep(open);
        }
    }

    private void undoTo(Workspace open, long step) {
        if (dryRun) {
            print(open, open.edits().undoToLines(step));
            return;
        }
        long before = open.edits().current().revision();
        String why = terminal.messages().get("history.why.undone-to", Long.toString(step));
        if (open.edits().undoTo(step, why).revision() == before) {
            terminal.say("cli.nothing-changed");
        } else {
            terminal.printLatestStep(open);
        }
    }

    /// What would be taken back, or written.
    private void print(Workspace open, List<HistoryEntry> lines) {
        terminal.say("cli.dry-run");
        HistoryLine.of(open, lines, terminal.messages()).forEach(line -> terminal.out().println(line.text()));
    }
}
