package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import planworkbench.plan.Plan;
import planworkbench.report.DataHash;
import planworkbench.report.FileTrouble;
import planworkbench.report.ReportFile;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportComposer;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.output.ComposedReport;
import planworkbench.report.output.ReportFormat;
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

    /// An evaluation looks ahead from where the plan stands: the first scenario from the latest figures, else the first of all.
    static Scenario usualScenario(Snapshot snapshot) {
        return snapshot.scenarios().scenarios().values().stream()
                .filter(one -> snapshot.scenarios().resolve(one.id()).origin() == Origin.LATEST).findFirst()
                .orElseGet(() -> ScenarioOptions.named(snapshot, null));
    }

    /// The name of its files, without their ending.
    String fileName() {
        return FileName.safe(terminal.messages().get("cli.report.file-name", plan.header().shortName(),
                Integer.toString(year)));
    }

    /// Makes the folder that files go into.
    ///
    /// @throws Refusal where there can be no such folder
    void makeFolder(Map<ReportFormat, Path> files) {
        files.values().stream().findFirst().ifPresent(file -> {
            try {
                ReportPlace.makeFolder(file);
            } catch (IOException e) {
                throw refusal(file, e);
            }
        });
    }

    ComposedReport compose(ResolvedScenario supposed) {
        RunRecord run = new RunRecord(services.version(), plan.header().name(),
                DataHash.of(ReportMaterial.known(plan, year)), supposed,
                Chance.DEFAULT, plan.targetYear());
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            ReportMaterial material = ReportMaterial.of(plan, year, run, plan.reportTexts(year),
                    new Workers(threads, Runtime.getRuntime().availableProcessors()), RunControl.none());
            return new ComposedReport(material,
                    new ReportComposer(terminal.messages()).compose(material, EnumSet.allOf(ChapterKind.class)),
                    terminal.messages());
        }
    }

    /// @throws Refusal where a file cannot be written; then there is none, or the one from before
    ///
    /// @param onWritten is told of each file that is whole
    void write(ComposedReport report, Map<ReportFormat, Path> files, Consumer<Path> onWritten) {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            report.as(files.keySet(), threads).forEach((format, content) -> {
                Path file = Objects.requireNonNull(files.get(format));
                write(content, file);
                onWritten.accept(file);
            });
        }
    }

    private void write(byte[] content, Path file) {
        try {
            ReportFile.write(content, file);
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    private Refusal refusal(Path file, IOException failure) {
        return new Refusal("picture.not-saved", file,
                terminal.messages().label("file-trouble.", FileTrouble.of(file, failure)));
    }
}
