package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;

import planworkbench.plan.Plan;

/// Holds a plan against itself, by rules over its text and figures that know no plan in particular.
public final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /// With what is usually supposed.
    public static ConsistencyReport of(Plan plan) {
        return of(plan, ConsistencyLimits.DEFAULT);
    }

    public static ConsistencyReport of(Plan plan, ConsistencyLimits limits) {
        PlanSentences text = PlanSentences.of(plan);
        GivenFigures figures = new GivenFigures(plan);
        SentenceReader reader = new SentenceReader(plan);
        List<Reading> readings = text.sentences().stream().map(reader::read).toList();
        List<Finding> findings = new ArrayList<>();
        List<HeldIdentity> passed = new ArrayList<>();
        List<Rule> rules = List.of(new StatedRateRule(figures, readings), new MultipleRule(figures, readings),
                new ImpliedGrowthRule(figures, limits), new MissingBaseRule(figures), new DefinitionRule(figures),
                new LaterFiguresRule(figures), new QuantityRule(text.sentences()),
                new ShareSumRule(plan, text.sentences()), new StatedShareRule(figures),
                new IdentityRule(figures));
        rules.forEach(rule -> rule.check(findings::add, passed::add));
        return new ConsistencyReport(findings, passed, text.unread());
    }
}
