package planworkbench.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.exchange.fillin.MergeDecisions;
import planworkbench.exchange.fillin.MergeKind;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.exchange.fillin.PackException;
import planworkbench.exchange.fillin.PackFile;
import planworkbench.plan.FillIn;
import planworkbench.plan.Plan;
import planworkbench.store.Workspace;

/// Merges fill-in packs that came back. As long as anything is left to decide, nothing is changed.
@Command(name = "merge", description = "${bundle:cli.usage.merge}")
final class MergeCommand extends WorkspaceCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.usage.merge.files}")
    private List<Path> files = List.of();

    @Option(names = "--take", paramLabel = "CELL", description = "${bundle:cli.usage.merge.take}")
    private List<String> take = List.of();

    @Option(names = "--keep", paramLabel = "CELL", description = "${bundle:cli.usage.merge.keep}")
    private List<String> keep = List.of();

    @Option(names = "--return", paramLabel = "CELL=REASON", description = "${bundle:cli.usage.merge.return}")
    private Map<String, String> returned = new LinkedHashMap<>();

    @Option(names = "--return-refused", description = "${bundle:cli.usage.merge.return-refused}")
    private boolean returnRefused;

    @Option(names = "--dry-run", description = "${bundle:cli.usage.merge.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    MergeCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        MergePreview preview = MergePreview.of(plan,
                files.stream().map(file -> PackFile.read(file, () -> false)).toList());
        MergeDecisions decisions = decisions(plan, preview);
        boolean apply = !dryRun && isReady(preview, decisions);
        if (apply) {
            apply(open, plan, preview, decisions);
        }
        if (asJson) {
            terminal.print(new MergeJson(terminal, plan).of(preview, decisions, apply));
        } else {
            terminal.markPractice(plan);
            new MergeTable(terminal, plan).print(preview, decisions, apply);
        }
        if (!apply && !dryRun) {
            throw refusal(plan, preview, decisions);
        }
    }

    private MergeDecisions decisions(Plan plan, MergePreview preview) {
        MergeText text = new MergeText(plan, terminal.messages());
        MergeCells cells = new MergeCells(plan, preview);
        MergeDecisions decisions = MergeDecisions.NONE;
        if (returnRefused) {
            for (MergeCell cell : preview.cells(MergeKind.REFUSED).toList()) {
                decisions = decisions.with(preview, cell, new MergeDecision.Return(text.reason(cell)));
            }
        }
        for (String typed : take) {
            decisions = decide(preview, decisions, text, cells.find(typed), MergeDecision.ACCEPT);
        }
        for (String typed : keep) {
            decisions = decide(preview, decisions, text, cells.find(typed), MergeDecision.KEEP);
        }
        for (Map.Entry<String, String> each : returned.entrySet()) {
            MergeCell cell = cells.find(each.getKey());
            String reason = each.getValue().isBlank() ? text.reason(cell) : each.getValue().strip();
            requireReason(text.series(cell), reason);
            decisions = decide(preview, decisions, text, cell, new MergeDecision.Return(reason));
        }
        return decisions;
    }

    private static void requireReason(String cell, String reason) {
        if (reason.isEmpty()) {
            throw new Refusal("cli.merge.no-reason", cell);
        }
        if (reason.length() > FillIn.Cell.LONGEST_REASON) {
            throw new Refusal("cli.merge.long-reason", cell, FillIn.Cell.LONGEST_REASON);
        }
    }

    private static MergeDecisions decide(MergePreview preview, MergeDecisions decisions, MergeText text,
            MergeCell cell, MergeDecision decision) {
        if (!cell.allows(decision)) {
            throw new Refusal("cli.merge.cannot", text.series(cell), text.kind(cell));
        }
        return decisions.with(preview, cell, decision);
    }

    private static boolean isReady(MergePreview preview, MergeDecisions decisions) {
        return preview.problems().findAny().isEmpty() && preview.undecided(decisions).findAny().isEmpty()
                && leftRefused(preview, decisions).isEmpty();
    }

    private static List<MergeCell> leftRefused(MergePreview preview, MergeDecisions decisions) {
        return preview.cells(MergeKind.REFUSED)
                .filter(cell -> decisions.of(cell) instanceof MergeDecision.Undecided).toList();
    }

    private void apply(Workspace open, Plan plan, MergePreview preview, MergeDecisions decisions) {
        MergeText text = new MergeText(plan, terminal.messages());
        String departments = preview.received().map(pack -> text.department(pack.fillIn())).distinct()
                .collect(Collectors.joining("、"));
        try {
            open.edits().apply(preview.change(plan, decisions), terminal.messages().get("merge.why", departments));
        } catch (PackException e) {
            throw new IllegalStateException("nobody else has the workspace open", e);
        }
    }

    private Refusal refusal(Plan plan, MergePreview preview, MergeDecisions decisions) {
        long bad = preview.problems().count();
        if (bad > 0) {
            return new Refusal("cli.merge.bad-packs", bad);
        }
        List<MergeCell> undecided = preview.undecided(decisions).toList();
        List<MergeCell> cells = undecided.isEmpty() ? leftRefused(preview, decisions) : undecided;
        return new Refusal(undecided.isEmpty() ? "cli.merge.bad-cells" : "cli.merge.conflicts", cells.size(),
                cells.stream().map(cell -> MergeCells.name(plan, cell)).collect(Collectors.joining("、")));
    }
}
