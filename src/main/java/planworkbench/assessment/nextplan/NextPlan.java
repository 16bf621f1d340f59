package planworkbench.assessment.nextplan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanHeader;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// Proposals for the targets of the next plan (规划目标建议): numbers that are reached with chosen probabilities, held against the
/// present plan, against history, and against each other.
///
/// The scenario is carried on to the new target year, always from the latest figures of each series: what happened is not supposed.
/// Chance touches every year from those figures on. The same plan, scenario, terms and [Chance] give the same digits.
///
/// @param plan the present one
/// @param scenario with the latest figures as its origin
/// @param targets in the order of the plan, without those that were left out
/// @param outlooks what the numbers are chosen from
public record NextPlan(Plan plan, NextPlanTerms terms, ResolvedScenario scenario, Chance chance,
        List<ProposedTarget> targets, List<ProposalFinding> findings, Outlooks outlooks) {

    public NextPlan {
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }

    /// @param wanted ids of the targets to propose for
    /// @param typed numbers in place of those proposed, by target id; where none can be proposed they are passed over
    public static NextPlan of(Plan plan, ResolvedScenario scenario, NextPlanTerms terms, Collection<String> wanted,
            Map<String, Double> typed, Chance chance, Workers workers, RunControl control) {
        return choosing(plan, terms, chance, Outlooks.of(plan, scenario, terms, chance, workers, control),
                wanted, typed);
    }

    /// The same for other targets and with other numbers in place of those proposed; nothing is simulated again.
    ///
    /// @param wanted of all targets of the plan, also those that were left out before
    public NextPlan choosing(Collection<String> wanted, Map<String, Double> typed) {
        return choosing(plan, terms, chance, outlooks, wanted, typed);
    }

    private static NextPlan choosing(Plan plan, NextPlanTerms terms, Chance chance, Outlooks outlooks,
            Collection<String> wanted, Map<String, Double> typed) {
        List<ProposedTarget> targets = outlooks.targets(Set.copyOf(wanted), typed);
        return new NextPlan(plan, terms, outlooks.scenario(), chance, targets,
                new ProposalCheck(outlooks, plan.targetYear() - plan.baseYear(), targets).findings(), outlooks);
    }

    /// The same proposals for a plan that differs from this one in the texts of its reports only.
    public NextPlan withTextsOf(Plan written) {
        return new NextPlan(written, terms, scenario, chance, targets, findings, outlooks);
    }

    /// The plan of the next period with the present numbers still.
    public Plan period() {
        return outlooks.next();
    }

    /// The plan of the next period as the proposals would have it, each stating its base.
    public Plan asked() {
        return outlooks.asked(targets);
    }

    /// The next plan as one of its own: see [CarriedPlan].
    ///
    /// @param texts what its targets say of themselves
    public Plan carriedOn(String id, String name, String shortName, CarriedTexts texts) {
        return CarriedPlan.of(plan, new PlanHeader(id, name, shortName, plan.region(), terms.baseYear(),
                terms.targetYear(), plan.header().practice()), targets, texts);
    }
}
