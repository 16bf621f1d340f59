package planworkbench.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import planworkbench.exchange.PlanFile.DocumentFile;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.ScenarioTree;

/// Reads a plan package: a folder as [DataPackageWriter] makes it, perhaps edited by hand since. All of it is right, or
/// it is refused with file, entry and reason.
public final class DataPackageReader {

    private DataPackageReader() {}

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 50;

    public static DataPackage read(Path folder) throws PackageException {
        return read(folder, PackageLimits.DEFAULT);
    }

    static DataPackage read(Path folder, PackageLimits limits) throws PackageException {
        PackageFolder files = PackageFolder.open(folder, limits);
        PlanFile about = new PackageEntries(files, PackageJson.mapper()).planFile();
        checkYears(about);
        PackageEntries entries = new PackageEntries(files, PackageJson.mapper(about.header().region()));
        List<PlanDocument> documents = documents(files, about.documents());
        List<Indicator> indicators = entries.list(PackageFile.INDICATORS);
        List<Target> targets = entries.list(PackageFile.TARGETS);
        List<Observation> observations = entries.list(PackageFile.OBSERVATIONS);
        List<SeriesBreak> breaks = entries.list(PackageFile.BREAKS);
        List<WorkItem> workItems = entries.list(PackageFile.WORK_ITEMS);
        List<RatingOverride> ratings = entries.listIfThere(PackageFile.RATINGS);
        List<Identity> identities = entries.listIfThere(PackageFile.IDENTITIES);
        List<FillIn> fillIns = entries.listIfThere(PackageFile.FILL_INS);
        List<ReportText> reportTexts = entries.listIfThere(PackageFile.REPORT_TEXTS);
        List<ScenarioEntry> scenarios = entries.list(PackageFile.SCENARIOS);

        if (scenarios.isEmpty()) {
            throw new PackageException(PackageFile.SCENARIOS.name(), "", PackageProblem.NO_SCENARIO, null);
        }
        PackageReferences references = new PackageReferences(about, documents, indicators);
        references.checkDepartments();
        references.check(PackageFile.INDICATORS, indicators, references::ofIndicator);
        references.check(PackageFile.INDICATORS, indicators, new IndicatorNameCheck());
        references.check(PackageFile.TARGETS, targets, references::ofTarget);
        references.check(PackageFile.OBSERVATIONS, observations, references::ofObservation);
        references.check(PackageFile.BREAKS, breaks, references::ofBreak);
        references.check(PackageFile.WORK_ITEMS, workItems, references::ofWorkItem);
        references.check(PackageFile.RATINGS, ratings, references.ofRating(targets));
        references.check(PackageFile.IDENTITIES, identities, references::ofIdentity);
        references.check(PackageFile.FILL_INS, fillIns, fillIn -> references.ofDepartment(fillIn.department()));
        references.check(PackageFile.REPORT_TEXTS, reportTexts, references::ofReportText);
        references.check(PackageFile.SCENARIOS, scenarios, references.ofScenario(scenarios));
        try {
            Plan plan = Plan.of(about.header(), about.rules(), documents, about.departments(), indicators, targets,
                    observations, breaks, workItems).withRatings(ratings).withIdentities(identities)
                    .withFillIns(fillIns).withReportTexts(reportTexts);
            return new DataPackage(plan,
                    ScenarioTree.of(scenarios.stream().map(ScenarioEntry::toScenario).toList()));
        } catch (IllegalArgumentException e) {
            throw new PackageException(PlanFile.NAME, "", PackageProblem.REFUSED, e, "",
                    String.valueOf(e.getMessage()));
        }
    }

    /// Each year of a plan is a column of the table.
    private static void checkYears(PlanFile about) throws PackageException {
        int base = about.header().baseYear();
        int target = about.header().targetYear();
        if (base < FIRST_YEAR || target > LAST_YEAR || target - base > LONGEST) {
            throw new PackageException(PlanFile.NAME, "", PackageProblem.YEARS, null, String.valueOf(base),
                    String.valueOf(target), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR),
                    String.valueOf(LONGEST));
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
