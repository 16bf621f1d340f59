package planworkbench.store;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Plan;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// What a workspace has to hold, said without a database: the plan, its scenarios, and the order of what has one.
record ExpectedState(Plan plan, List<Scenario> scenarios, List<Collection<?>> orders) {

    ExpectedState(Plan plan, List<Scenario> scenarios) {
        this(plan, scenarios, PlanParts.orders(plan));
    }

    static ExpectedState of(Plan plan, ScenarioTree tree) {
        return new ExpectedState(plan, List.copyOf(tree.scenarios().values()));
    }

    /// @throws IllegalArgumentException where the domain does not allow it
    ExpectedState changed(Change change) {
        ScenarioTree tree = ScenarioTree.of(scenarios);
        return switch (change) {
            case Change.PutObservation(var observation) ->
                new ExpectedState(plan.withObservation(observation), scenarios);
            case Change.RemoveObservation(var key) ->
                new ExpectedState(plan.withoutObservation(key), scenarios);
            case Change.PutAssumption(var id, var assumption) ->
                of(plan, tree.with(requireOpen(tree.get(id)).with(assumption)));
            case Change.RemoveAssumption(var id, var series) ->
                of(plan, tree.with(requireOpen(tree.get(id)).without(series)));
            case Change.PutScenario(var scenario) -> {
                Scenario known = tree.find(scenario.id());
                Scenario put = known == null
                        ? scenario.made(Samples.signed())
                        : scenario.made(requireOpen(known).made());
                yield of(plan, tree.with(put));
            }
            case Change.RemoveScenario(var id) ->
                of(plan, tree.without(requireOpen(tree.get(id)).id()));
            case Change.ApproveScenario(var id) -> {
                requireOpen(tree.get(id));
                yield of(plan, tree.with(tree.approved(id, Samples.signed())));
            }
            case Change.LiftApproval(var id) -> {
                if (tree.get(id).approved() == null) {
                    throw new IllegalArgumentException("is not approved");
                }
                yield of(plan, tree.with(tree.lifted(id)));
            }
            case Change.PutRating(var rating) -> {
                TreeMap<RatingOverride.Key, RatingOverride> ratings = new TreeMap<>(plan.ratingOverrides());
                ratings.put(rating.key(), rating);
                yield new ExpectedState(plan.withRatings(ratings.values()), scenarios);
            }
            case Change.RemoveRating(var key) -> new ExpectedState(plan.withRatings(plan.ratingOverrides()
                    .values().stream().filter(one -> !one.key().equals(key)).toList()), scenarios);
            case Change.PutIdentity(var identity) -> {
                TreeMap<String, Identity> identities = new TreeMap<>(plan.identities());
                identities.put(identity.name(), identity);
                yield new ExpectedState(plan.withIdentities(identities.values()), scenarios);
            }
            case Change.RemoveIdentity(var name) -> new ExpectedState(plan.withIdentities(plan.identities()
                    .values().stream().filter(one -> !one.name().equals(name)).toList()), scenarios);
            case Change.PutFillIn(var fillIn) -> {
                TreeMap<FillIn.Key, FillIn> fillIns = new TreeMap<>(plan.fillIns());
                fillIns.put(fillIn.key(), fillIn);
                yield new ExpectedState(plan.withFillIns(fillIns.values()), scenarios);
            }
            case Change.RemoveFillIn(var key) -> new ExpectedState(plan.withFillIns(plan.fillIns().values()
                    .stream().filter(one -> !one.key().equals(key)).toList()), scenarios);
            case Change.PutReportText(var text) -> {
                TreeMap<ReportText.Key, ReportText> texts = new TreeMap<>(plan.reportTexts());
                texts.put(text.key(), text);
                yield new ExpectedState(plan.withReportTexts(texts.values()), scenarios);
            }
            case Change.RemoveReportText(var key) -> new ExpectedState(plan.withReportTexts(plan.reportTexts()
                    .values().stream().filter(one -> !one.key().equals(key)).toList()), scenarios);
            case Change.PutRules(var rules) ->
                new ExpectedState(plan.withRules(version(plan.rules(), rules)), scenarios);
            case Change.PutIndicator(var indicator) ->
                new ExpectedState(PlanParts.with(plan, indicator), scenarios);
            case Change.RemoveIndicator(var code) -> new ExpectedState(PlanParts.withoutIndicator(plan, code),
                    scenarios);
            case Change.MoveIndicator(var code, var place) ->
                new ExpectedState(PlanParts.moved(plan, code, place), scenarios);
            case Change.PutTarget(var target) -> new ExpectedState(plan.withTarget(target), scenarios);
            case Change.RemoveTarget(var id) -> new ExpectedState(PlanParts.withoutTarget(plan, id),
                    scenarios);
            case Change.PutWorkItem(var item) ->
                new ExpectedState(PlanParts.with(plan, item), scenarios);
            case Change.RemoveWorkItem(var id) ->
                new ExpectedState(PlanParts.withoutWorkItem(plan, id), scenarios);
            case Change.PutDepartment(var department) ->
                new ExpectedState(PlanParts.with(plan, department), scenarios);
            case Change.Several(var changes) -> {
                ExpectedState at = this;
                for (Change one : changes) {
                    at = at.changed(one);
                }
                if (!at.keepsApprovedOf(this)) {
                    throw new IllegalArgumentException("an approval is lifted by a step of its own");
                }
                yield new ExpectedState(at.plan().withRules(version(plan.rules(), at.plan().rules())), at.scenarios());
            }
        };
    }

    /// A step makes one version.
    private static RuleSet version(RuleSet before, RuleSet rules) {
        return rules.limits().equals(before.limits())
                ? before
                : rules.after(before, Samples.signed().on(), Samples.signed().by(), "因为");
    }

    private static Scenario requireOpen(Scenario scenario) {
        if (scenario.approved() != null) {
            throw new IllegalArgumentException("is approved");
        }
        return scenario;
    }

    /// Whether every scenario that was approved before is as it was.
    boolean keepsApprovedOf(ExpectedState before) {
        return before.scenarios().stream().filter(scenario -> scenario.approved() != null)
                .allMatch(scenarios::contains);
    }
}
