package planworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.FigureImport;
import planworkbench.exchange.figures.ImportException;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.Mapping;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.plan.Plan;
import planworkbench.store.Workspace;

/// Takes figures from tables of others.
@Command(name = "import", description = "${bundle:cli.usage.import}")
final class ImportCommand extends WorkspaceCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.usage.import.files}")
    private List<Path> files = List.of();

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.usage.import.sheet}")
    private @Nullable String sheet;

    @Option(names = "--map", paramLabel = "LABEL=INDICATOR", description = "${bundle:cli.usage.import.map}")
    private Map<String, String> rows = new LinkedHashMap<>();

    @Option(names = "--skip-refused", description = "${bundle:cli.usage.import.skip-refused}")
    private boolean skipRefused;

    @Option(names = "--dry-run", description = "${bundle:cli.usage.import.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ImportCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        Mapping mapping = services.mappings().of(plan.header().id()).with(said(plan));
        List<ImportPreview> previews = previews(plan, mapping);
        long refused = previews.stream().mapToLong(preview -> preview.count(Difference.Refused.class)).sum();
        boolean apply = !dryRun && (refused == 0 || skipRefused);
        if (apply) {
            apply(open, plan, previews);
        }
        if (asJson) {
            terminal.print(new ImportJson(terminal, plan).of(previews, apply));
        } else {
            terminal.markPractice(plan);
            new ImportTable(terminal, plan).print(previews, apply);
        }
        if (!apply && !dryRun) {
            throw new Refusal("cli.import.refused", refused);
        }
    }

    /// By the indicators' codes, whatever they were called; an empty one passes over the row.
    private Mapping said(Plan plan) {
        Map<String, String> codes = new LinkedHashMap<>();
        rows.forEach((label, indicator) -> codes.put(label,
                indicator.isEmpty() ? "" : SeriesName.resolve(plan, indicator, null).indicator()));
        return new Mapping(codes, Map.of(), Map.of());
    }

    private List<ImportPreview> previews(Plan plan, Mapping mapping) {
        FigureImport figures = new FigureImport(plan, mapping);
        List<ImportPreview> previews = new ArrayList<>();
        try {
            for (Path file : files) {
                previews.add(figures.preview(SheetReader.read(file), sheet));
            }
        } catch (SheetException e) {
            throw new Refusal("cli.import.failed", e.text(terminal.messages()));
        } catch (ImportException e) {
            throw new Refusal("cli.import.failed", e.text(terminal.messages()));
        }
        return previews;
    }

    private void apply(Workspace open, Plan plan, List<ImportPreview> previews) {
        String names = String.join("、", previews.stream().map(ImportPreview::file).toList());
        try {
            FigureImport.apply(open.edits(), previews, terminal.messages().get("import.why", names));
        } catch (ImportException e) {
            throw new Refusal("cli.import.failed", e.text(terminal.messages()));
        }
        previews.forEach(preview -> services.mappings().remember(plan.header().id(), preview.mapping()));
        if (!rows.isEmpty()) {
            services.mappings().remember(plan.header().id(), said(plan));
        }
    }
}
