package planworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.plan.Plan;
import planworkbench.report.HistoryListing;
import planworkbench.store.Change;
import planworkbench.store.EarlierValue;
import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// Every change: when, who, what, from what to what, and why; to a file, too; and the values of a step brought back.
@Command(name = "history", description = "${bundle:cli.usage.history}")
final class HistoryCommand extends WorkspaceCommand {

    private static final int PAGE = 1000;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    @Mixin
    private HistoryFilterOptions options = new HistoryFilterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.usage.history.limit}")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.usage.history.out}")
    private @Nullable Path out;

    @Option(names = "--restore", paramLabel = "STEP", description = "${bundle:cli.usage.history.restore}")
    private @Nullable Long restore;

    @Option(names = "--dry-run", description = "${bundle:cli.usage.dry-run}")
    private boolean dryRun;

    HistoryCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        HistoryFilter filter = options.filter(plan);
        if (restore != null) {
            restore(open, filter, restore);
        } else if (out != null) {
            write(open, filter, out);
        } else if (asJson) {
            printJson(open, filter);
        } else {
            terminal.markPractice(plan);
            print(open, filter);
        }
    }

    private void print(Workspace open, HistoryFilter filter) {
        long printed = 0;
        List<HistoryLine> page = page(open, filter, printed);
        if (page.isEmpty()) {
            terminal.say(filter.equals(HistoryFilter.ALL) ? "cli.history-empty" : "history.empty.filtered");
        }
        while (!page.isEmpty()) {
            page.forEach(line -> terminal.out().println(line.text()));
            printed += page.size();
            page = page(open, filter, printed);
        }
    }

    private List<HistoryLine> page(Workspace open, HistoryFilter filter, long offset) {
        return HistoryLine.page(open, filter, offset, (int) Math.clamp(limit - offset, 0L, (long) PAGE),
                terminal.messages());
    }

    private void printJson(Workspace open, HistoryFilter filter) {
        var root = terminal.json().createObjectNode();
        root.put("practice", open.edits().current().plan().header().practice());
        ArrayNode changes = root.putArray("changes");
        HistoryLine.page(open, filter, 0, limit, terminal.messages()).forEach(line -> line.addTo(changes));
        terminal.print(root);
    }

    private void write(Workspace open, HistoryFilter filter, Path file) {
        try (HistoryListing listing = new HistoryListing(open.edits(), filter, file, terminal.messages())) {
            boolean more = true;
            while (more) {
                more = listing.writeMore();
            }
            terminal.say("cli.history-written", listing.written(), file.toString());
        }
    }

    /// The values that a step left, of all that it changed or of those that the filter names.
    private void restore(Workspace open, HistoryFilter filter, long step) {
        Snapshot now = open.edits().current();
        List<Change> changes = new ArrayList<>();
        for (HistoryEntry entry : open.edits().history(filter, 0, Integer.MAX_VALUE)) {
            Change change = entry.step() == step ? EarlierValue.AFTER.restored(entry.subject(), now) : null;
            if (change != null) {
                changes.add(change);
            }
        }
        if (dryRun) {
            terminal.say("cli.history-would-restore", changes.size());
        } else {
            terminal.apply(open, new Change.Several(changes.reversed()),
                    terminal.messages().get("history.why.restored", Long.toString(step)));
        }
    }
}
