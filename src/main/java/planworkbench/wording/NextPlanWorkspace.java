package planworkbench.wording;

import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.plan.Plan;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.text.Messages;

/// The next plan as one of its own, with the names that it begins with.
public record NextPlanWorkspace(NextPlan next, Messages messages) {

    public String name() {
        return messages.get("next.new.name", next.plan().region(), Integer.toString(next.terms().baseYear() + 1),
                Integer.toString(next.terms().targetYear()));
    }

    public Plan plan() {
        return next.carriedOn(next.plan().header().id() + "-" + next.terms().targetYear(), name(), name(),
                new NextPlanText(next, messages).title());
    }

    /// The present scenarios. They start from the latest figures, for the new base year mostly has none yet, and nobody has approved
    /// them for this plan.
    public ScenarioTree scenarios(ScenarioTree present) {
        return ScenarioTree.of(present.scenarios().values().stream().map(NextPlanWorkspace::carried).toList());
    }

    private static Scenario carried(Scenario scenario) {
        Scenario open = scenario.approved(null).locked(false);
        return open.origin() == null ? open : open.withOrigin(Origin.LATEST);
    }
}
