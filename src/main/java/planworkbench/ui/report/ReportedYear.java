package planworkbench.ui.report;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.EvaluationYears;
import planworkbench.plan.Plan;
import planworkbench.report.DataHash;
import planworkbench.report.ProgramVersion;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportComposer;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.SimulationCancelledException;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.ui.common.WorkspaceModel;

/// The report of a year as it would be written now.
///
/// @param whole with every chapter, for the preview
/// @param material for the report with the chosen chapters
record ReportedYear(Question question, EvaluationYears years, ReportMaterial material, ReportDocument whole) {

    /// @param year null for the usual one
    record Question(Plan plan, ScenarioTree scenarios, @Nullable Integer year, String scenario, Messages messages) {

        static Question of(Snapshot snapshot, @Nullable Integer year, String scenario, Messages messages) {
            return new Question(snapshot.plan(), snapshot.scenarios(), year, scenario, messages);
        }
    }

    /// Takes seconds, unless only the author's words are others than before.
    ///
    /// @throws SimulationCancelledException when stopped
    static ReportedYear of(Question question, @Nullable ReportedYear before, RunControl control) {
        Plan plan = question.plan();
        EvaluationYears years = EvaluationYears.of(plan);
        Integer wanted = question.year();
        int year = wanted == null ? years.usual() : wanted;
        ResolvedScenario scenario = question.scenarios().resolve(question.scenario());
        RunRecord run = new RunRecord(ProgramVersion.text(), plan.header().name(),
                DataHash.of(ReportMaterial.known(plan, year)), scenario,
                WorkspaceModel.CHANCE, plan.targetYear());
        ReportMaterial material = before != null && before.hasAllBut(plan, year, run)
                ? before.material().withAuthorTexts(plan)
                : ReportMaterial.of(plan, year, run, plan.reportTexts(year), Workers.alone(), control);
        return new ReportedYear(question, years, material, new ReportComposer(question.messages()).compose(material,
                Set.of(ChapterKind.values())));
    }

    private boolean hasAllBut(Plan plan, int year, RunRecord run) {
        return material.evaluation().year() == year && material.run().equals(run)
                && material.plan().withReportTexts(plan.reportTexts().values())
                        .equals(ReportMaterial.known(plan, year));
    }

    int year() {
        return material.evaluation().year();
    }

    ReportDocument with(Set<ChapterKind> chapters) {
        return new ReportComposer(question.messages()).compose(material, chapters);
    }
}
