package planworkbench.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Plan;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Target;

/// Plans made for an evaluation out of others, and single assessments out of it.
final class EvaluatedPlan {

    private EvaluatedPlan() {}

    static Plan withRules(Plan plan, AssessmentRules rules) {
        return new Plan(plan.header(), new RuleSet(0.05, 0.5, 0.1, rules), plan.documents(), plan.departments(),
                plan.indicators(), plan.targets(), plan.observations(), plan.breaks(), plan.workItems());
    }

    static Plan withTargets(Plan plan, SequencedMap<String, Target> targets) {
        return new Plan(plan.header(), plan.rules(), plan.documents(), plan.departments(), plan.indicators(), targets,
                plan.observations(), plan.breaks(), plan.workItems());
    }

    /// Every target judged in another year.
    static Plan dueIn(Plan plan, int year) {
        SequencedMap<String, Target> targets = new LinkedHashMap<>();
        plan.targets().forEach((id, of) -> targets.put(id, of.withYear(year)));
        return withTargets(plan, targets);
    }

    /// The only target of a plan.
    static Assessment assess(Plan plan, int year) {
        return PlanEvaluation.of(plan, year).assessments().getFirst();
    }

    static Assessment assess(Plan plan, int year, String target) {
        Map<String, Assessment> byId = new LinkedHashMap<>();
        PlanEvaluation.of(plan, year).assessments().forEach(one -> byId.put(one.target().id(), one));
        return Objects.requireNonNull(byId.get(target), target);
    }
}
