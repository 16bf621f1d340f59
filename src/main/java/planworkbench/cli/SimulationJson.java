package planworkbench.cli;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedAttainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.simulation.CorrelationRepair;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.PlanSimulation.SimulatedTarget;

/// A simulation as the command `simulate` prints it: probabilities as fractions, quantiles in the target's unit.
final class SimulationJson {

    private static final List<String> QUANTILES = List.of("p10", "p25", "p50", "p75", "p90");

    private final JsonMapper json;
    private final Plan plan;

    SimulationJson(JsonMapper json, Plan plan) {
        this.json = json;
        this.plan = plan;
    }

    ObjectNode of(ScenarioOutcome outcome, Chance chance, PlanSimulation simulation,
            SequencedMap<String, SimulatedAttainment> results) {
        ObjectNode root = json.createObjectNode().put("scenario", outcome.scenario().name())
                .put("practice", plan.header().practice()).put("paths", chance.paths()).put("seed", chance.seed())
                .put("sampling", SimulateCommand.SamplingOption.of(chance.sampling()))
                .put("correlation", chance.correlation()).put("persistence", chance.persistence());
        repair(root, simulation.correlationRepair());
        ArrayNode targets = root.putArray("targets");
        results.values().forEach(result -> targets.add(target(result)));
        ObjectNode joint = root.putObject("joint");
        joint(joint, "binding", SimulatedAttainment.binding(plan, results.values()));
        joint(joint, "headline", SimulatedAttainment.headline(results.values()));
        ArrayNode drivers = root.putArray("drivers");
        simulation.drivers().forEach(driver -> drivers.addObject().put("series", plan.seriesName(driver.series()))
                .put("effect", ProjectionJson.word(driver.effect())).put("basis", ProjectionJson.word(driver.basis()))
                .put("mean", driver.deviation().mean())
                .put("standardDeviation", StrictMath.sqrt(driver.deviation().variance())));
        return root;
    }

    private void repair(ObjectNode root, @Nullable CorrelationRepair repair) {
        if (repair == null) {
            root.putNull("correlationRepair");
        } else {
            root.putObject("correlationRepair").put("pairs", repair.pairs()).put("one", plan.seriesName(repair.one()))
                    .put("other", plan.seriesName(repair.other())).put("from", repair.from()).put("to", repair.to());
        }
    }

    /// Targets that cannot be judged do not count; they are named.
    private void joint(ObjectNode node, String name, Collection<SimulatedAttainment> set) {
        node.put(name, orNull(SimulatedAttainment.joint(set)));
        ArrayNode leftOut = node.putArray(name + "LeftOut");
        set.stream().filter(one -> one.probability().isEmpty()).map(one -> one.attainment().target().id())
                .forEach(leftOut::add);
    }

    private ObjectNode target(SimulatedAttainment result) {
        ObjectNode node = json.createObjectNode().put("id", result.attainment().target().id())
                .put("name", result.attainment().target().name())
                .put("probability", orNull(result.probability()))
                .put("verdict", ProjectionJson.word(result.verdict(plan.rules())))
                .put("observed", result.attainment().observed())
                .put("reason", result.attainment().judgement() instanceof Judgement.NotAssessable missing
                        ? ProjectionJson.word(missing.reason())
                        : null);
        ObjectNode quantiles = node.putObject("quantiles");
        SimulatedTarget simulated = result.simulated();
        if (simulated != null) {
            simulated.quantiles().forEach((year, values) -> {
                ObjectNode byYear = quantiles.putObject(year.toString());
                for (int i = 0; i < values.size(); i++) {
                    byYear.put(QUANTILES.get(i), values.get(i));
                }
            });
        }
        return node;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
