package planworkbench.cli;

import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import planworkbench.assessment.consistency.ConsistencyReport;
import planworkbench.assessment.consistency.Evidence;
import planworkbench.assessment.consistency.Finding;
import planworkbench.assessment.consistency.FindingKind;
import planworkbench.assessment.consistency.HeldIdentity;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.wording.ConsistencyText;

/// What a check found as the command `check` prints it.
final class ConsistencyJson {

    private final JsonMapper json;
    private final Plan plan;
    private final ConsistencyText text;

    ConsistencyJson(JsonMapper json, Plan plan, ConsistencyText text) {
        this.json = json;
        this.plan = plan;
        this.text = text;
    }

    ObjectNode of(ConsistencyReport report) {
        ObjectNode root = json.createObjectNode();
        root.put("practice", plan.header().practice());
        var findings = root.putArray("findings");
        for (Finding finding : report.findings()) {
            ObjectNode node = entry(finding.kind(), finding.indicators(), finding.sources());
            target(finding, node);
            findings.add(node.put("message", text.of(finding)));
        }
        var passed = root.putArray("passed");
        for (HeldIdentity held : report.passed()) {
            passed.add(entry(held.kind(), held.indicators(), held.sources()).put("message", text.of(held)));
        }
        root.put("unread", report.unread());
        return root;
    }

    private ObjectNode entry(FindingKind kind, List<String> indicators, List<Evidence> sources) {
        ObjectNode node = json.createObjectNode().put("kind", ProjectionJson.word(kind));
        var names = node.putArray("indicators");
        indicators.forEach(code -> names.add(plan.indicator(code).name()));
        var codes = node.putArray("codes");
        indicators.forEach(codes::add);
        var sides = node.putArray("sources");
        sources.forEach(side -> sides.add(source(side)));
        return node;
    }

    private static void target(Finding finding, ObjectNode node) {
        String target = switch (finding) {
            case Finding.ImpliedGrowth growth -> growth.target();
            case Finding.MissingBase missing -> missing.target();
            case Finding.Definition definition -> definition.target();
            case Finding.LaterGoal goal -> goal.target();
            default -> null;
        };
        if (target != null) {
            node.put("target", target);
        }
    }

    private ObjectNode source(Evidence side) {
        ObjectNode node = json.createObjectNode().put("document", side.document()).put("line", side.line())
                .put("quote", text.quote(side));
        Observation observation = side.observation();
        if (observation != null) {
            node.put("series", plan.seriesName(observation.series())).put("year", observation.year())
                    .put("value", observation.value());
        }
        return node;
    }
}
