package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.assessment.consistency.ConsistencyCheck;
import planworkbench.assessment.consistency.ConsistencyReport;
import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.report.RunRecord;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// What a report is written from: everything is computed, nothing is worded yet.
///
/// @param outcome of the scenario of the run, with probabilities
/// @param targets in the order of the plan
/// @param authorTexts the author's own words by the id of their place; paragraphs end with a line end
public record ReportMaterial(Plan plan, ObservedFigures observed, PlanEvaluation evaluation, ScenarioOutcome outcome,
        List<ReportedTarget> targets, ConsistencyReport consistency, RunRecord run, Map<String, String> authorTexts) {

    public ReportMaterial {
        targets = List.copyOf(targets);
        authorTexts = Collections.unmodifiableMap(new TreeMap<>(authorTexts));
    }

    /// @param run its scenario and chance are those of the trend
    /// @throws IllegalArgumentException unless the year is after the plan's base year
    public static ReportMaterial of(Plan whole, int year, RunRecord run, Map<String, String> authorTexts,
            Workers workers, RunControl control) {
        Plan plan = known(whole, year);
        Projector projector = new Projector(plan);
        PlanEvaluation evaluation = PlanEvaluation.of(plan, year);
        ScenarioOutcome outcome = new SimulatedScenarios(plan, projector, run.chance(), workers).of(run.scenario(),
                null);
        ResolvedScenario latest = run.scenario().withOrigin(Origin.LATEST);
        Projection fromNow = projector.project(latest, plan.targetYear());
        GoalSeek seek = new GoalSeek(plan, projector, latest);
        Map<String, List<AdjustmentOption>> options = new TargetAdjustment(plan, projector, run.scenario()).assured(
                evaluation.finalYear() ? List.of() : open(outcome), TargetAdjustment.PROBABILITY, run.chance(),
                workers, control);
        List<ReportedTarget> targets = new ArrayList<>();
        for (int i = 0; i < evaluation.assessments().size(); i++) {
            Assessment assessment = evaluation.assessments().get(i);
            Attainment attainment = outcome.attainments().get(i);
            Target target = assessment.target();
            boolean inTrouble = ReportedTarget.isBehind(assessment) || ReportedTarget.isAtRisk(attainment);
            targets.add(new ReportedTarget(assessment, attainment, RequiredGrowth.of(plan, fromNow, target),
                    inTrouble ? seek.required(target, null) : null,
                    options.getOrDefault(target.id(), List.of())));
        }
        return new ReportMaterial(plan, projector.observed(), evaluation, outcome, targets, ConsistencyCheck.of(plan),
                run, authorTexts);
    }

    /// At risk, and not decided yet.
    private static List<Target> open(ScenarioOutcome outcome) {
        return outcome.attainments().stream().filter(one -> one.isOpen() && ReportedTarget.isAtRisk(one))
                .map(Attainment::target).toList();
    }

    /// A report of a year knows no figures of later ones.
    public static Plan known(Plan plan, int year) {
        NavigableMap<ObservationKey, Observation> figures = new TreeMap<>(plan.observations());
        figures.values().removeIf(figure -> figure.year() > year);
        return plan.withObservations(figures);
    }

    /// The same with the author's words of a plan that differs from this one in nothing else.
    public ReportMaterial withAuthorTexts(Plan written) {
        return new ReportMaterial(known(written, evaluation.year()), observed, evaluation, outcome, targets,
                consistency, run,
                written.reportTexts(evaluation.year()));
    }

    public List<ReportedTarget> headline() {
        return targets.stream().filter(one -> one.target().headline()).toList();
    }

    public List<ReportedTarget> others() {
        return targets.stream().filter(one -> !one.target().headline()).toList();
    }
}
