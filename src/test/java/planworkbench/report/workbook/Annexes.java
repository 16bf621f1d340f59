package planworkbench.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.consistency.ConsistencyCheck;
import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Plan;
import planworkbench.projection.Projector;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportComposer;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Sampling;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Annexes of plans, without the chance that nothing in them hangs on.
final class Annexes {

    static final Messages CHINESE = Messages.of(Language.ZH);

    private Annexes() {}

    static DataPackage sample() {
        return read("wuzhong-services-145");
    }

    static DataPackage practice() {
        return read("wuzhong-demo-midterm");
    }

    private static DataPackage read(String name) {
        try {
            return DataPackageReader.read(Path.of("sample-data", name));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static ReportMaterial material(Plan whole, int year, ResolvedScenario scenario) {
        Plan plan = ReportMaterial.known(whole, year);
        Projector projector = new Projector(plan);
        PlanEvaluation evaluation = PlanEvaluation.of(plan, year);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, scenario, plan.targetYear());
        GoalSeek seek = new GoalSeek(plan, projector, scenario);
        List<ReportedTarget> targets = new ArrayList<>();
        for (int i = 0; i < evaluation.assessments().size(); i++) {
            Assessment assessment = evaluation.assessments().get(i);
            targets.add(new ReportedTarget(assessment, outcome.attainments().get(i),
                    RequiredGrowth.of(plan, outcome.projection(), assessment.target()),
                    seek.required(assessment.target(), null), List.of()));
        }
        return new ReportMaterial(plan, projector.observed(), evaluation, outcome, targets, ConsistencyCheck.of(plan),
                new RunRecord("1.0", plan.header().name(), DataHash.of(plan), scenario,
                        new Chance(Sampling.LATIN_HYPERCUBE, 20251, 200, 0.3, 0), plan.targetYear()),
                Map.of());
    }

    static ReportDocument document(ReportMaterial material) {
        return new ReportComposer(CHINESE).compose(material,
                EnumSet.of(ChapterKind.OVERALL, ChapterKind.TARGETS, ChapterKind.RULES, ChapterKind.RUN_RECORD));
    }

    static byte[] bytes(ReportMaterial material) throws IOException {
        return bytes(material, document(material));
    }

    static byte[] bytes(ReportMaterial material, ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookAnnex.write(material, document, CHINESE, out);
        return out.toByteArray();
    }
}
