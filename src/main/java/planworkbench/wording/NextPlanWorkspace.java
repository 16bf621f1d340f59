package planworkbench.wording;

import planworkbench.assessment.nextplan.CarriedTexts;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// The next plan as one of its own, with the names that it begins with.
///
/// Targets that nothing could be proposed for are carried on as they were, so that none is forgotten, and say in their source and their remark
/// that nothing was computed.
public record NextPlanWorkspace(NextPlan next, Messages messages) {

    public String name() {
        return messages.get("next.new.name", next.plan().region(), Integer.toString(next.terms().baseYear() + 1),
                Integer.toString(next.terms().targetYear()));
    }

    public Plan plan() {
        return next.carriedOn(next.plan().header().id() + "-" + next.terms().targetYear(), name(), name(),
                new Texts(next, messages, new NextPlanText(next, messages)));
    }

    private record Texts(NextPlan next, Messages messages, NextPlanText words) implements CarriedTexts {

        @Override
        public Source source(ProposedTarget one) {
            return one.outlook() instanceof Numbers
                    ? new Source(words.title(), null, words.wanted(one), false)
                    : new Source(messages.get("next.new.as-before", next.plan().header().name()), null,
                            one.present().source().quote(), false);
        }

        @Override
        public Source base(ProposedTarget one) {
            return new Source(words.title(), null,
                    messages.get("next.new.base", words.baseFigure(one), words.baseOrigin(one)), false);
        }

        @Override
        public double printed(double value) {
            return FigureText.rounded(value);
        }

        @Override
        public String remark(ProposedTarget one) {
            return switch (one.outlook()) {
                case Numbers numbers -> messages.get(numbers.chosen().typed()
                        ? "next.new.typed"
                        : "next.new.proposed", next.scenario().name(), words.probability(one));
                case AsBefore _ -> messages.get("next.new.compared", next.scenario().name(), words.probability(one));
                case ByHand byHand -> messages.get("next.new.by-hand", words.present(one), words.outcome(one),
                        words.reason(one, byHand));
            };
        }
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
