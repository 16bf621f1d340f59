package planworkbench.report.pdf;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportComposer;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;
import planworkbench.text.Messages;

/// The whole report of the package with invented figures.
final class PracticeReport {

    private static final int YEAR = 2023;
    /// Few paths: what is tested does not depend on how many.
    private static final Chance CHANCE = new Chance(Sampling.LATIN_HYPERCUBE, 20251, 200, 0.3, 0);

    private final ReportMaterial material;

    private PracticeReport(ReportMaterial material) {
        this.material = material;
    }

    static PracticeReport read() throws Exception {
        DataPackage practice = DataPackageReader.read(Path.of("sample-data", "wuzhong-demo-midterm"));
        RunRecord run = new RunRecord("1.0", practice.plan().header().name(), DataHash.of(practice.plan()),
                practice.scenarios().resolve("latest"), CHANCE, practice.plan().targetYear());
        return new PracticeReport(
                ReportMaterial.of(practice.plan(), YEAR, run, Map.of(), Workers.alone(), RunControl.none()));
    }

    ReportDocument in(Messages messages) {
        return new ReportComposer(messages).compose(material, EnumSet.allOf(ChapterKind.class));
    }
}
