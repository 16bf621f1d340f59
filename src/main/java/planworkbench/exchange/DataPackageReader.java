package planworkbench.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import planworkbench.exchange.PlanFile.DocumentFile;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.ScenarioTree;

/// Reads a plan package: a folder as [DataPackageWriter] makes it, perhaps edited by hand since. All of it is right, or
/// it is refused with file, entry and reason.
public final class DataPackageReader {

    private DataPackageReader() {}

    public static DataPackage read(Path folder) throws PackageException {
        return read(folder, PackageLimits.DEFAULT);
    }

    static DataPackage read(Path folder, PackageLimits limits) throws PackageException {
        PackageFolder files = PackageFolder.open(folder, limits);
        PlanFile about = new PackageEntries(files, PackageJson.mapper()).planFile();
        PackageEntries entries = new PackageEntries(files, PackageJson.mapper(about.header().region()));
        List<PlanDocument> documents = documents(files, about.documents());
        List<Indicator> indicators = entries.list(PackageFile.INDICATORS);
        List<Target> targets = entries.list(PackageFile.TARGETS);
        List<Observation> observations = entries.list(PackageFile.OBSERVATIONS);
        List<SeriesBreak> breaks = entries.list(PackageFile.BREAKS);
        List<WorkItem> workItems = entries.list(PackageFile.WORK_ITEMS);
        List<ScenarioEntry> scenarios = entries.list(PackageFile.SCENARIOS);

        PackageReferences references = new PackageReferences(about, documents, indicators);
        references.checkDepartments();
        references.check(PackageFile.INDICATORS, indicators, references::ofIndicator);
        references.check(PackageFile.TARGETS, targets, references::ofTarget);
        references.check(PackageFile.OBSERVATIONS, observations, references::ofObservation);
        references.check(PackageFile.BREAKS, breaks, references::ofBreak);
        references.check(PackageFile.WORK_ITEMS, workItems, references::ofWorkItem);
        references.check(PackageFile.SCENARIOS, scenarios, references.ofScenario(scenarios));
        try {
            Plan plan = Plan.of(about.header(), about.rules(), documents, about.departments(), indicators, targets,
                    observations, breaks, workItems);
            return new DataPackage(plan,
                    ScenarioTree.of(scenarios.stream().map(ScenarioEntry::toScenario).toList()));
        } catch (IllegalArgumentException e) {
            throw new PackageException(PlanFile.NAME, "", PackageProblem.REFUSED, e, "",
                    String.valueOf(e.getMessage()));
        }
    }

    private static List<PlanDocument> documents(PackageFolder files, List<DocumentFile> named)
            throws PackageException {
        List<PlanDocument> documents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DocumentFile document : named) {
            if (!PackageFolder.isPlainName(document.file())) {
                throw new PackageException(PlanFile.NAME, document.name(), PackageProblem.FILE_NAME, null,
                        document.file());
            }
            if (!names.add(document.name())) {
                throw new PackageException(PlanFile.NAME, document.name(), PackageProblem.DUPLICATE, null);
            }
            documents.add(new PlanDocument(document.name(), List.of(files.text(document.file()).split("\n", -1))));
        }
        return documents;
    }
}
