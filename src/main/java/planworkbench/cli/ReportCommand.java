package planworkbench.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.plan.Plan;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.output.ComposedReport;
import planworkbench.report.output.ReportFormat;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// Writes the report of an evaluation year.
@Command(name = "report", description = "${bundle:cli.usage.report}")
final class ReportCommand extends WorkspaceCommand {

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "${bundle:cli.usage.assess.year}")
    private int year;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--format", split = TypedList.ENTRIES, splitSynopsisLabel = ",", paramLabel = "FORMAT", description = "${bundle:cli.usage.report.format}")
    private Set<ReportFormat> formats = EnumSet.of(ReportFormat.DOCX);

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "${bundle:cli.usage.report.out}")
    private Path out = Path.of("");

    @Mixin
    private ReportPlace place = new ReportPlace();

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ReportCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        AssessCommand.requireYear(plan, year);
        YearReport report = new YearReport(services, terminal, plan, year);
        // computing takes seconds: what can be refused before is refused before
        Map<ReportFormat, Path> files = place.files(out, formats, report.fileName(), terminal.messages());
        ResolvedScenario supposed = supposed(snapshot);
        report.makeFolder(files);
        ComposedReport composed = report.compose(supposed);
        if (asJson) {
            report.write(composed, files, _ -> {});
            terminal.print(json(composed.document(), supposed, files));
        } else {
            terminal.markPractice(plan);
            report.write(composed, files, file -> terminal.say("cli.report.done", file,
                    composed.document().chapters().size(), supposed.name()));
        }
    }

    /// What is supposed otherwise is no more the scenario that was named.
    private ResolvedScenario supposed(Snapshot snapshot) {
        ResolvedScenario named = scenario.resolved(snapshot, YearReport.usualScenario(snapshot));
        return scenario.assumed(snapshot.plan()).isEmpty()
                ? named
                : named.named(terminal.messages().get("cli.report.assumed", named.name()));
    }

    private ObjectNode json(ReportDocument report, ResolvedScenario supposed, Map<ReportFormat, Path> files) {
        ObjectNode document = terminal.json().createObjectNode();
        ObjectNode written = document.putObject("files");
        files.forEach((format, file) -> written.put(format.ending(), file.toString()));
        document.put("year", year)
                .put("scenario", supposed.name()).put("practice", report.practice()).put("title", report.title());
        var chapters = document.putArray("chapters");
        report.chapters().forEach(chapter -> chapters.add(ProjectionJson.word(chapter.kind())));
        return document;
    }
}
