package planworkbench.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Extrapolation.Outlook;
import planworkbench.assessment.GrowthRatio.Pace;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Target;

/// What other rules would say of the targets in an evaluation year. A rating by hand stays what it is.
///
/// @param verdicts those under a scenario; empty where it is not computed
public record RulesEffect(int year, List<Difference<Rating>> ratings, List<Difference<Pace>> paces,
        List<Difference<Outlook>> outlooks, List<Difference<Verdict>> verdicts) {

    public RulesEffect {
        ratings = List.copyOf(ratings);
        paces = List.copyOf(paces);
        outlooks = List.copyOf(outlooks);
        verdicts = List.copyOf(verdicts);
    }

    /// A target that is judged differently.
    public record Difference<T>(Target target, T from, T to) {}

    /// @param rules in place of the plan's own
    /// @param outcome of the same plan under a scenario; null where it is not known yet
    public static RulesEffect of(Plan plan, RuleSet rules, int year, @Nullable ScenarioOutcome outcome) {
        Plan other = plan.withRules(rules);
        List<Assessment> now = PlanEvaluation.of(plan, year).assessments();
        List<Assessment> then = PlanEvaluation.of(other, year).assessments();
        return new RulesEffect(year, differences(now, then, Assessment::rating),
                differences(now, then, assessment -> assessment.growthRatio().pace()),
                differences(now, then, assessment -> assessment.extrapolation().outlook()),
                outcome == null ? List.of() : verdicts(other, outcome));
    }

    public boolean isNothing() {
        return ratings.isEmpty() && paces.isEmpty() && outlooks.isEmpty() && verdicts.isEmpty();
    }

    private static <T> List<Difference<T>> differences(List<Assessment> now, List<Assessment> then,
            Function<Assessment, @Nullable T> value) {
        List<Difference<T>> differences = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            T from = value.apply(now.get(i));
            T to = value.apply(then.get(i));
            if (from != null && to != null && !Objects.equals(from, to)) {
                differences.add(new Difference<>(now.get(i).target(), from, to));
            }
        }
        return differences;
    }

    /// How likely a target is does not depend on the rules, only what that is called.
    private static List<Difference<Verdict>> verdicts(Plan other, ScenarioOutcome outcome) {
        AttainmentAssessment assessment = new AttainmentAssessment(other, outcome.projection());
        List<Difference<Verdict>> differences = new ArrayList<>();
        for (Attainment now : outcome.attainments()) {
            Attainment plain = assessment.attainment(now.target());
            Likelihood likelihood = now.likelihood();
            Verdict then = (likelihood == null ? plain : plain.with(likelihood, other.rules())).verdict();
            if (then != now.verdict()) {
                differences.add(new Difference<>(now.target(), now.verdict(), then));
            }
        }
        return differences;
    }
}
