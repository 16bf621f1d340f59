package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.exchange.figures.ExportFormat;
import planworkbench.exchange.figures.FigureExport;
import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// Writes the figures, or all of the workspace, to a file.
@Command(name = "export", description = "${bundle:cli.usage.export}")
final class ExportCommand extends WorkspaceCommand {

    @Option(names = "--format", required = true, paramLabel = "xlsx|csv|json", description = "${bundle:cli.usage.export.format}")
    private ExportFormat format = ExportFormat.XLSX;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.usage.export.out}")
    private Path out = Path.of("");

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ExportCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        List<Evidence> missing;
        try {
            missing = FigureExport.write(snapshot, format, out, open.edits().evidence(), terminal.messages());
        } catch (IOException e) {
            throw new Refusal("cli.export.failed", out, e.getClass().getSimpleName());
        }
        Plan plan = snapshot.plan();
        if (asJson) {
            ObjectNode document = terminal.json().createObjectNode();
            document.put("file", out.toString());
            document.put("format", ProjectionJson.word(format));
            document.put("indicators", plan.indicators().size());
            document.put("figures", plan.observations().size());
            ArrayNode names = document.putArray("missingEvidence");
            missing.forEach(each -> names.add(each.name()));
            terminal.print(document);
        } else {
            terminal.markPractice(plan);
            terminal.say("cli.export.done", out, plan.indicators().size(), plan.observations().size());
            terminal.tellMissing(missing);
        }
    }
}
