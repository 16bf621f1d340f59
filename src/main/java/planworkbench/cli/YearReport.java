package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
import planworkbench.text.FileName;

/// The report of an evaluation year, as it is written without a window.
record YearReport(Services services, Terminal terminal, Plan plan, int year) {

    /// As it is typed, and the ending of the file.
    enum Format {
        docx
    }

    /// An evaluation looks ahead from where the plan stands: the first scenario from the latest figures, else the first of all.
    static Scenario usualScenario(Snapshot snapshot) {
        return snapshot.scenarios().scenarios().values().stream()
                .filter(one -> snapshot.scenarios().resolve(one.id()).origin() == Origin.LATEST).findFirst()
                .orElseGet(() -> ScenarioOptions.named(snapshot, null));
    }

    /// Where it goes in a folder, which is made where it is missing.
    ///
    /// @throws Refusal where there can be no such folder
    Path file(Path folder, Format format) {
        Path file = folder.resolve(FileName.safe(terminal.messages().get("cli.report.file-name",
                plan.header().shortName(), Integer.toString(year))) + "." + format);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refusal(file, e);
        }
        return file;
    }

    ReportDocument compose(ResolvedScenario supposed) {
        RunRecord run = new RunRecord(services.version(), plan.header().name(),
                DataHash.of(ReportMaterial.known(plan, year)), supposed,
                Chance.DEFAULT, plan.targetYear());
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            ReportMaterial material = ReportMaterial.of(plan, year, run, plan.reportTexts(year),
                    new Workers(threads, Runtime.getRuntime().availableProcessors()), RunControl.none());
            return new ReportComposer(terminal.messages()).compose(material, EnumSet.allOf(ChapterKind.class));
        }
    }

    /// @throws Refusal where the file cannot be written; then there is none, or the one from before
    void write(ReportDocument report, Format format, Path file) {
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
}
