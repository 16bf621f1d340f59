package planworkbench.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.TargetComparison;
import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.scenario.SupposedDifference;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.wording.CauseText;

/// Compared scenarios as the command `compare` prints them: values and differences in the target's unit, probabilities as fractions. Each list
/// of `byScenario` has an entry for every scenario, in the order of `scenarios`; the first is what the others are held against.
final class ComparisonJson {

    private final JsonMapper json;
    private final Plan plan;
    private final Messages messages;

    ComparisonJson(JsonMapper json, Snapshot snapshot, Messages messages) {
        this.json = json;
        this.plan = snapshot.plan();
        this.messages = messages;
    }

    ObjectNode of(ScenarioComparison comparison) {
        Chance chance = Chance.DEFAULT;
        ObjectNode root = json.createObjectNode().put("practice", plan.header().practice())
                .put("paths", chance.paths()).put("seed", chance.seed())
                .put("sampling", SimulateCommand.SamplingOption.of(chance.sampling()));
        ArrayNode scenarios = root.putArray("scenarios");
        comparison.scenarios().forEach(scenario -> scenarios.addObject().put("id", scenario.id())
                .put("name", scenario.name()).put("origin", scenario.origin().name().toLowerCase(Locale.ROOT)));
        ArrayNode targets = root.putArray("targets");
        comparison.targets().forEach(target -> target(targets.addObject(), target));
        ArrayNode assumptions = root.putArray("assumptions");
        comparison.supposed().forEach(difference -> supposed(assumptions.addObject(), difference));
        ArrayNode why = root.putArray("why");
        for (int i = 0; i < comparison.why().size(); i++) {
            why(why.addObject().put("scenario", comparison.scenarios().get(i + 1).id()), comparison.why().get(i));
        }
        return root;
    }

    private static void target(ObjectNode node, TargetComparison comparison) {
        node.put("id", comparison.target().id()).put("name", comparison.target().name())
                .put("year", comparison.target().year()).put("unit", comparison.target().unit().symbol())
                .put("differs", comparison.differs());
        ArrayNode byScenario = node.putArray("byScenario");
        for (int i = 0; i < comparison.attainments().size(); i++) {
            outcome(byScenario.addObject(), comparison, i);
        }
    }

    private static void outcome(ObjectNode node, TargetComparison comparison, int scenario) {
        Attainment attainment = comparison.attainments().get(scenario);
        switch (attainment.judgement()) {
            case Judgement.Judged(double value, double _, double margin, boolean met) ->
                node.put("value", value).put("margin", margin).put("met", met).putNull("reason");
            case Judgement.NotAssessable(Reason reason, Double value, Double _, Double margin) ->
                node.put("value", value).put("margin", margin).putNull("met")
                        .put("reason", ProjectionJson.word(reason));
        }
        OptionalDouble difference = comparison.difference(scenario);
        node.put("difference", difference.isPresent() ? (Double) difference.getAsDouble() : null)
                .put("sameDefinition", comparison.sameDefinition(scenario))
                .put("probability", attainment.likelihood() == null ? null : attainment.likelihood().probability())
                .put("verdict", ProjectionJson.word(attainment.verdict()));
    }

    private void supposed(ObjectNode node, SupposedDifference difference) {
        switch (difference) {
            case SupposedDifference.OfOrigin of -> {
                ArrayNode byScenario = node.put("kind", "origin").putArray("byScenario");
                of.origins().forEach(origin -> byScenario.add(origin.name().toLowerCase(Locale.ROOT)));
            }
            case SupposedDifference.OfSeries of -> {
                ArrayNode byScenario = node.put("kind", "series").put("series", plan.seriesName(of.series()))
                        .putArray("byScenario");
                of.assumptions().forEach(one -> byScenario.add(assumption(one)));
            }
            case SupposedDifference.OfCorrelation of -> {
                ArrayNode byScenario = node.put("kind", "correlation").put("one", plan.seriesName(of.one()))
                        .put("other", plan.seriesName(of.other())).putArray("byScenario");
                of.values().forEach(value -> byScenario.add(value.orElse(null)));
            }
        }
    }

    /// Null where a scenario supposes nothing; method and spread as `show` has them.
    private @Nullable JsonNode assumption(Optional<ResolvedAssumption> supposed) {
        if (supposed.isEmpty()) {
            return null;
        }
        Assumption assumption = supposed.get().assumption();
        ObjectNode whole = json.valueToTree(assumption);
        ObjectNode node = json.createObjectNode().put("from", supposed.get().from());
        node.set("method", whole.get("method"));
        node.set("overrides", whole.get("overrides"));
        node.set("uncertainty", whole.get("uncertainty"));
        return node.put("reason", assumption.reason());
    }

    private void why(ObjectNode node, Breakdown breakdown) {
        switch (breakdown) {
            case Breakdown.Split split -> {
                node.put("from", split.from()).put("to", split.to()).put("difference", split.difference())
                        .put("sameDefinition", split.sameDefinition()).putNull("reason");
                ArrayNode contributions = node.putArray("contributions");
                split.contributions().forEach(one -> contribution(contributions.addObject(), one));
            }
            case Breakdown.Impossible(Reason reason, boolean _) -> {
                node.putNull("from").putNull("to").putNull("difference").putNull("sameDefinition")
                        .put("reason", ProjectionJson.word(reason));
                node.putArray("contributions");
            }
        }
    }

    private void contribution(ObjectNode node, Contribution contribution) {
        node.put("cause", new CauseText(plan, messages).of(contribution.cause())).put("value", contribution.value());
    }
}
