package planworkbench.ui.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.EvaluationYears;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.formula.PlanFormulas;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.store.Snapshot;

/// The evaluation of a year, with everything that the page says of it besides the trend under a scenario.
///
/// @param of what it was computed from
/// @param origins by the target's id
record EvaluatedYear(Snapshot of, EvaluationYears years, PlanEvaluation evaluation,
        Map<String, FigureOrigin> origins) {

    EvaluatedYear {
        origins = Map.copyOf(origins);
    }

    /// @param year null for the usual one
    static EvaluatedYear of(Snapshot snapshot, @Nullable Integer year) {
        Plan plan = snapshot.plan();
        EvaluationYears years = EvaluationYears.of(plan);
        boolean possible = year != null && years.figures().containsKey(year);
        PlanEvaluation evaluation = PlanEvaluation.of(plan, year != null && possible ? year : years.usual());
        ObservedFigures observed = PlanFormulas.of(plan).observed();
        Map<String, FigureOrigin> origins = new HashMap<>();
        for (Assessment assessment : evaluation.assessments()) {
            origins.put(assessment.target().id(), FigureOrigin.of(plan, observed, plan.series(assessment.target()),
                    assessment.year()));
        }
        return new EvaluatedYear(snapshot, years, evaluation, origins);
    }

    Plan plan() {
        return of.plan();
    }

    int year() {
        return evaluation.year();
    }

    /// All targets, in the order of the plan.
    ///
    /// @param outcome what becomes of them under the chosen scenario; null where that is not computed yet
    List<EvaluationRow> rows(@Nullable ScenarioOutcome outcome) {
        Map<String, Attainment> trends = new HashMap<>();
        if (outcome != null) {
            outcome.attainments().forEach(one -> trends.put(one.target().id(), one));
        }
        return evaluation.assessments().stream().map(assessment -> EvaluationRow.of(assessment,
                origins.getOrDefault(assessment.target().id(), FigureOrigin.NONE),
                trends.get(assessment.target().id()))).toList();
    }
}
