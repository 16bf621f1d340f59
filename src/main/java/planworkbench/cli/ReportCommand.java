package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.plan.Plan;
import planworkbench.report.DataHash;
import planworkbench.report.FileTrouble;
import planworkbench.report.ReportFile;
import planworkbench.report.ReportWriter;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportComposer;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.word.WordReport;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.text.FileName;

/// Writes the report of an evaluation year.
@Command(name = "report", description = "${bundle:cli.usage.report}")
final class ReportCommand extends WorkspaceCommand {

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "${bundle:cli.usage.assess.year}")
    private int year;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--format", paramLabel = "docx", description = "${bundle:cli.usage.report.format}")
    private Format format = Format.docx;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "${bundle:cli.usage.report.out}")
    private Path out = Path.of("");

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    /// As it is typed, and the ending of the file.
    enum Format {
        docx
    }

    ReportCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        AssessCommand.requireYear(plan, year);
        Path file = out.resolve(FileName.safe(terminal.messages().get("cli.report.file-name",
                plan.header().shortName(), Integer.toString(year))) + "." + format);
        requireFolder(file);
        ResolvedScenario supposed = scenario.resolved(snapshot, usual(snapshot));
        ReportDocument report = compose(plan, supposed);
        write(report, file);
        if (asJson) {
            terminal.print(json(report, supposed, file));
        } else {
            terminal.markPractice(plan);
            terminal.say("cli.report.done", file, report.chapters().size(), supposed.name());
        }
    }

    /// An evaluation looks ahead from where the plan stands: the first scenario from the latest figures, else the first of all.
    private static Scenario usual(Snapshot snapshot) {
        return snapshot.scenarios().scenarios().values().stream()
                .filter(one -> snapshot.scenarios().resolve(one.id()).origin() == Origin.LATEST).findFirst()
                .orElseGet(() -> ScenarioOptions.named(snapshot, null));
    }

    private ReportDocument compose(Plan plan, ResolvedScenario supposed) {
        RunRecord run = new RunRecord(services.version(), plan.header().name(), DataHash.of(plan), supposed,
                Chance.DEFAULT, plan.targetYear());
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            ReportMaterial material = ReportMaterial.of(plan, year, run, plan.reportTexts(year),
                    new Workers(threads, Runtime.getRuntime().availableProcessors()), RunControl.none());
            return new ReportComposer(terminal.messages()).compose(material, EnumSet.allOf(ChapterKind.class));
        }
    }

    /// Computing takes seconds: what can be said before is said before.
    private void requireFolder(Path file) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    private void write(ReportDocument report, Path file) {
        ReportWriter writer = switch (format) {
            case docx -> (document, stream) -> WordReport.write(document, terminal.messages(), stream);
        };
        try {
            ReportFile.write(report, writer, file);
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    private Refusal refusal(Path file, IOException failure) {
        return new Refusal("picture.not-saved", file,
                terminal.messages().label("file-trouble.", FileTrouble.of(file, failure)));
    }

    private ObjectNode json(ReportDocument report, ResolvedScenario supposed, Path file) {
        ObjectNode document = terminal.json().createObjectNode();
        document.put("file", file.toString()).put("format", format.name()).put("year", year)
                .put("scenario", supposed.name()).put("practice", report.practice()).put("title", report.title());
        var chapters = document.putArray("chapters");
        report.chapters().forEach(chapter -> chapters.add(ProjectionJson.word(chapter.kind())));
        return document;
    }
}
