package planworkbench.cli;

import java.util.Locale;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.projection.FitBasis;
import planworkbench.projection.Projector;

/// A scenario's outcome as the command `project` prints it: values and margins in the target's unit, growth as a
/// fraction, absent numbers null with a reason.
final class ProjectionJson {

    private final JsonMapper json;
    private final Plan plan;

    ProjectionJson(JsonMapper json, Plan plan) {
        this.json = json;
        this.plan = plan;
    }

    ObjectNode of(ScenarioOutcome outcome) {
        ObjectNode root = json.createObjectNode();
        root.put("scenario", outcome.scenario().name());
        root.put("origin", outcome.scenario().origin().name().toLowerCase(Locale.ROOT));
        root.put("horizon", outcome.projection().horizon());
        root.put("practice", plan.header().practice());
        var targets = root.putArray("targets");
        outcome.attainments().forEach(attainment -> targets.add(target(attainment)));
        ObjectNode series = root.putObject("series");
        outcome.projection().series().forEach((key, projected) -> {
            ObjectNode values = series.putObject(plan.seriesName(key));
            projected.values().values().forEach((year, value) -> values.put(year.toString(), value));
        });
        fits(root.putObject("fits"), outcome);
        return root;
    }

    /// The years that fitted projections rest on, and how many there have to be.
    private void fits(ObjectNode fits, ScenarioOutcome outcome) {
        Projector projector = new Projector(plan);
        outcome.projection().series().keySet().forEach(key -> {
            FitBasis basis = projector.fitBasis(key, outcome.scenario(), outcome.projection().horizon());
            if (basis != null) {
                ObjectNode fit = fits.putObject(plan.seriesName(key)).put("needed", basis.needed());
                basis.years().forEach(fit.putArray("years")::add);
            }
        });
    }

    private ObjectNode target(Attainment attainment) {
        Target target = attainment.target();
        ObjectNode node = json.createObjectNode();
        node.put("id", target.id());
        node.put("name", target.name());
        node.put("indicator", plan.indicator(target.indicator()).name());
        node.put("code", target.indicator());
        node.put("year", target.year());
        node.put("unit", target.unit().symbol());
        judgement(node, attainment.judgement());
        node.put("verdict", word(attainment.verdict()));
        node.put("observed", attainment.observed());
        required(node, attainment.required());
        var earlier = node.putArray("attainedIn");
        attainment.attainedIn().forEach(earlier::add);
        ObjectNode byYear = node.putObject("byYear");
        attainment.byYear().forEach((year, judged) -> {
            ObjectNode inYear = byYear.putObject(year.toString());
            judgement(inYear, judged.judgement());
            inYear.put("observed", judged.observed());
        });
        return node;
    }

    private static void judgement(ObjectNode node, Judgement judgement) {
        switch (judgement) {
            case Judgement.Judged(double value, double threshold, double margin, boolean met) ->
                fields(node, value, threshold, margin, met, null);
            case Judgement.NotAssessable(Reason reason, Double value, Double threshold, Double margin) ->
                fields(node, value, threshold, margin, null, reason);
        }
    }

    private static void fields(ObjectNode node, @Nullable Double value, @Nullable Double threshold,
            @Nullable Double margin, @Nullable Boolean met, @Nullable Reason reason) {
        node.put("value", value);
        node.put("threshold", threshold);
        node.put("margin", margin);
        node.put("met", met);
        node.put("reason", reason == null ? null : word(reason));
    }

    private static void required(ObjectNode node, RequiredGrowth required) {
        switch (required) {
            case RequiredGrowth.Required(Double growth, Double step, int from, int _) -> {
                node.put("requiredGrowth", growth);
                node.put("requiredStep", step);
                node.put("requiredFrom", from);
                node.putNull("requiredReason");
            }
            case RequiredGrowth.None(Reason reason) -> {
                node.putNull("requiredGrowth");
                node.putNull("requiredStep");
                node.putNull("requiredFrom");
                node.put("requiredReason", word(reason));
            }
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
