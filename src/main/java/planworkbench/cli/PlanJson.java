package planworkbench.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.formula.FormulaModel;
import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Scenario;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.wording.FormulaText;

/// A workspace as the command `show` prints it.
final class PlanJson {

    private final JsonMapper json;
    private final Messages messages;

    PlanJson(Terminal terminal) {
        this.json = terminal.json();
        this.messages = terminal.messages();
    }

    ObjectNode of(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        ObjectNode root = json.createObjectNode();
        root.set("plan", json.valueToTree(plan.header()));
        root.put("revision", snapshot.revision());
        ArrayNode departments = root.putArray("departments");
        plan.departments().values().forEach(department -> departments.add(json.<ObjectNode>valueToTree(department)));
        ArrayNode indicators = root.putArray("indicators");
        PlanFormulas formulas = PlanFormulas.of(plan);
        plan.indicators().values().forEach(indicator -> indicators.add(indicator(plan, indicator, formulas.model())));
        ArrayNode targets = root.putArray("targets");
        plan.targets().values().forEach(target -> targets.add(target(plan, target)));
        ArrayNode observations = root.putArray("observations");
        plan.observations().values().forEach(observation -> observations.add(observation(plan, observation)));
        ArrayNode breaks = root.putArray("breaks");
        plan.breaks().forEach(one -> breaks.addObject().put("series", plan.seriesName(one.series()))
                .put("year", one.year()).put("linkFactor", one.linkFactor()).put("note", one.note()));
        ArrayNode scenarios = root.putArray("scenarios");
        snapshot.scenarios().scenarios().values().forEach(scenario -> scenarios.add(scenario(plan, scenario)));
        ArrayNode workItems = root.putArray("workItems");
        plan.workItems().values().forEach(item -> workItems.add(workItem(item)));
        ArrayNode ratings = root.putArray("ratings");
        plan.ratingOverrides().values().forEach(rating -> ratings.addObject().put("target", rating.target())
                .put("year", rating.year()).put("rating", EvaluationJson.word(rating.rating()))
                .put("reason", rating.reason()).put("author", rating.author())
                .put("date", rating.date().toString()));
        ArrayNode identities = root.putArray("identities");
        plan.identities().values()
                .forEach(identity -> identities.add(json.convertValue(identity, ObjectNode.class)));
        ArrayNode texts = root.putArray("reportTexts");
        plan.reportTexts().values().forEach(text -> texts.addObject().put("place", text.place())
                .put("year", text.year()).put("text", text.text()));
        return root;
    }

    private ObjectNode indicator(Plan plan, Indicator indicator, FormulaModel formulas) {
        ObjectNode node = json.createObjectNode().put("code", indicator.code()).put("name", indicator.name())
                .put("group", indicator.group()).put("unit", indicator.unit().symbol())
                .put("nature", ProjectionJson.word(indicator.nature()))
                .put("priceBasis", ProjectionJson.word(indicator.priceBasis()))
                .put("direction", ProjectionJson.word(indicator.direction()))
                .put("measure", ProjectionJson.word(indicator.measure()));
        node.set("definition", json.valueToTree(indicator.definition()));
        if (indicator.definition() instanceof Definition.Formula) {
            SeriesKey series = plan.series(indicator.code());
            ArrayNode problems = node.putArray("problems");
            formulas.problems(series).forEach(problem -> problems.addObject()
                    .put("at", problem.place().start() + 1)
                    .put("message", new FormulaText(plan, messages).problem(problem)));
            ArrayNode uses = node.putArray("uses");
            formulas.dependencies().uses(series).forEach(key -> uses.add(plan.seriesName(key)));
        }
        return node.put("department", indicator.department()).put("note", indicator.note());
    }

    private ObjectNode target(Plan plan, Target target) {
        ObjectNode node = json.createObjectNode().put("id", target.id()).put("group", target.group())
                .put("name", target.name()).put("indicator", plan.indicator(target.indicator()).name())
                .put("code", target.indicator()).put("unit", target.unit().symbol()).put("year", target.year())
                .put("wording", target.wording()).put("headline", target.headline()).put("basis", target.basis())
                .put("remark", target.remark()).put("valueLine", target.valueLine());
        node.set("kind", json.valueToTree(target.kind()));
        node.set("source", source(target.source()));
        Target.StatedBase base = target.statedBase();
        if (base != null) {
            node.putObject("statedBase").put("value", base.value()).set("source", source(base.source()));
        }
        if (!target.planned().isEmpty()) {
            node.set("planned", json.valueToTree(target.planned()));
        }
        return node;
    }

    private ObjectNode observation(Plan plan, Observation observation) {
        ObjectNode node = json.createObjectNode().put("series", plan.seriesName(observation.series()))
                .put("code", observation.series().indicator()).put("region", observation.series().region())
                .put("year", observation.year()).put("value", observation.value())
                .put("unit", plan.indicator(observation.series().indicator()).unit().symbol())
                .put("status", ProjectionJson.word(observation.status())).put("qualifier", observation.qualifier())
                .put("note", observation.note());
        node.set("source", source(observation.source()));
        return node;
    }

    private ObjectNode scenario(Plan plan, Scenario scenario) {
        ObjectNode node = json.createObjectNode().put("id", scenario.id()).put("name", scenario.name())
                .put("parent", scenario.parent())
                .put("origin", scenario.origin() == null ? null : ProjectionJson.word(scenario.origin()))
                .put("note", scenario.note()).put("locked", scenario.locked());
        signed(node, "made", scenario.made());
        signed(node, "approved", scenario.approved());
        ArrayNode assumptions = node.putArray("assumptions");
        scenario.assumptions().values().forEach(assumption -> assumptions.add(assumption(plan, assumption)));
        Correlations correlations = scenario.correlations();
        if (correlations == null) {
            node.putNull("correlations");
        } else {
            ArrayNode pairs = node.putArray("correlations");
            correlations.pairs().forEach(pair -> pairs.addObject().put("one", plan.seriesName(pair.one()))
                    .put("other", plan.seriesName(pair.other())).put("value", pair.value()));
        }
        return node;
    }

    private static void signed(ObjectNode node, String name, Scenario.@Nullable Signed signed) {
        if (signed == null) {
            node.putNull(name);
        } else {
            node.putObject(name).put("by", signed.by()).put("on", signed.on().toString());
        }
    }

    private ObjectNode assumption(Plan plan, Assumption assumption) {
        ObjectNode node = json.createObjectNode().put("series", plan.seriesName(assumption.series()));
        node.set("method", json.valueToTree(assumption.method()));
        node.set("overrides", json.valueToTree(assumption.overrides()));
        return node.put("reason", assumption.reason());
    }

    private ObjectNode workItem(WorkItem item) {
        ObjectNode node = json.createObjectNode().put("id", item.id()).put("group", item.group())
                .put("name", item.name()).put("kind", ProjectionJson.word(item.kind()))
                .put("status", ProjectionJson.word(item.status())).put("department", item.department());
        ArrayNode indicators = node.putArray("indicators");
        item.indicators().forEach(indicators::add);
        node.put("progress", item.progress());
        ArrayNode milestones = node.putArray("milestones");
        item.milestones().forEach(milestone -> milestones.addObject().put("text", milestone.text())
                .put("due", milestone.due().toString())
                .put("done", milestone.done() == null ? null : milestone.done().toString()));
        ArrayNode evidence = node.putArray("evidence");
        item.evidence().forEach(file -> evidence.addObject().put("name", file.name()).put("size", file.size())
                .put("hash", file.hash()).put("note", file.note()));
        node.set("source", source(item.source()));
        return node;
    }

    private @Nullable ObjectNode source(@Nullable Source source) {
        return source == null
                ? null
                : json.createObjectNode().put("document", source.document()).put("line", source.line())
                        .put("quote", source.quote()).put("verified", source.verified());
    }
}
