package planworkbench.report.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.consistency.ConsistencyCheck;
import planworkbench.exchange.DataPackage;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.composition.Reports;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.slides.Slide.Card;
import planworkbench.report.slides.Slide.Grid;
import planworkbench.report.slides.Slide.Part;
import planworkbench.report.slides.Slide.Plot;
import planworkbench.report.slides.Slide.Words;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Briefings of plans, and what stands on their slides.
final class Briefings {

    static final Messages CHINESE = Messages.of(Language.ZH);
    static final Messages ENGLISH = Messages.of(Language.EN);

    static final DataPackage PRACTICE = Reports.practice();
    static final DataPackage SAMPLE = Reports.sample();

    /// The author's own words at some of their places.
    static final Map<String, String> WRITTEN = Map.of("cover.organisation", "吴中区发展和改革委员会", "overall.author",
            "总的看，规划实施总体符合预期。\n消费和文化产业两项短板明显。", "target.T04.cause", "新增企业入统较晚。",
            "measures.author", "加快重点商圈改造。", "target.T04.adjustment", "建议改为6.5%。");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private Briefings() {}

    static ReportMaterial material(DataPackage data, int year, Map<String, String> texts) {
        return Reports.material(data.plan(), year, latest(data), texts);
    }

    static ResolvedScenario latest(DataPackage data) {
        return data.scenarios().scenarios().keySet().stream().map(data.scenarios()::resolve)
                .filter(scenario -> scenario.origin() == Origin.LATEST).findFirst().orElseThrow();
    }

    static Plan withTargets(Plan all, Stream<Target> targets) {
        LinkedHashMap<String, Target> byId = new LinkedHashMap<>();
        targets.forEach(target -> byId.put(target.id(), target));
        return new Plan(all.header(), all.rules(), all.documents(), all.departments(), all.indicators(), byId,
                all.observations(), all.breaks(), new LinkedHashMap<>());
    }

    static Target named(Target target, String id, String name, boolean headline) {
        return new Target(id, target.group(), name, target.indicator(), target.unit(), target.kind(), target.year(),
                target.wording(), target.source(), target.valueLine(), target.statedBase(), headline, target.basis(),
                target.remark(), target.planned());
    }

    /// As projected, without chance and adjustments: a plan of hundreds of targets in no time.
    static ReportMaterial quick(Plan whole, int year, ResolvedScenario scenario) {
        Plan plan = ReportMaterial.known(whole, year);
        Projector projector = new Projector(plan);
        PlanEvaluation evaluation = PlanEvaluation.of(plan, year);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, scenario, plan.targetYear());
        List<ReportedTarget> targets = new ArrayList<>();
        for (int i = 0; i < evaluation.assessments().size(); i++) {
            Assessment assessment = evaluation.assessments().get(i);
            targets.add(new ReportedTarget(assessment, outcome.attainments().get(i),
                    RequiredGrowth.of(plan, outcome.projection(), assessment.target()),
                    new GoalSeek.Answer.None(Reason.NOT_APPLICABLE), List.of()));
        }
        return new ReportMaterial(plan, projector.observed(), evaluation, outcome, targets, ConsistencyCheck.of(plan),
                new RunRecord("1.0", plan.header().name(), DataHash.of(plan), scenario,
                        Reports.material(SAMPLE.plan(), 2021, scenario, Map.of()).run().chance(), plan.targetYear()),
                Map.of());
    }

    static List<Slide> slides(ReportMaterial material, Messages messages) {
        return new SlideComposer(messages).compose(material, Reports.whole(material, messages));
    }

    static Slide slide(List<Slide> slides, String id) {
        return slides.stream().filter(slide -> slide.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no slide " + id));
    }

    static byte[] bytes(ReportMaterial material, ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Briefing.write(material, document, CHINESE, out);
        return out.toByteArray();
    }

    static XMLSlideShow read(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    static List<String> texts(Slide slide) {
        List<String> texts = new ArrayList<>(List.of(slide.title(), slide.foot()));
        slide.parts().forEach(part -> texts.addAll(texts(part)));
        return texts;
    }

    static List<String> texts(Part part) {
        return switch (part) {
            case Words words -> words.lines().stream().map(Slide.Line::text).toList();
            case Card card -> List.of(card.label(), card.number(), card.unit(), card.note());
            case Grid grid -> grid.rows().stream().flatMap(List::stream).map(Slide.Entry::text).toList();
            case Plot plot -> List.of(plot.data().caption());
        };
    }

    static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(result -> result.group()).toList();
    }
}
