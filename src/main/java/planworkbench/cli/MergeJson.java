package planworkbench.cli;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.DecisionKind;
import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.exchange.fillin.MergeDecisions;
import planworkbench.exchange.fillin.MergeKind;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.exchange.fillin.PackException;
import planworkbench.exchange.fillin.ReceivedPack;
import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;

/// What `merge --json` prints.
final class MergeJson {

    private final Terminal terminal;
    private final MergeText text;
    private final JsonMapper json;

    MergeJson(Terminal terminal, Plan plan) {
        this.terminal = terminal;
        this.text = new MergeText(plan, terminal.messages());
        this.json = terminal.json();
    }

    ObjectNode of(MergePreview preview, MergeDecisions decisions, boolean applied) {
        ObjectNode document = json.createObjectNode();
        ArrayNode packs = document.putArray("packs");
        List<FillIn> becomes = preview.fillIns(decisions);
        preview.packs().forEach(pack -> packs.add(of(pack, becomes)));
        ArrayNode cells = document.putArray("cells");
        preview.cells().forEach(cell -> cells.add(of(cell, decisions.of(cell))));
        document.put("applied", applied);
        return document;
    }

    /// @param becomes how far the departments would have come
    private ObjectNode of(MergePreview.Pack pack, List<FillIn> becomes) {
        ObjectNode node = json.createObjectNode();
        ReceivedPack received = pack.received();
        PackException problem = pack.problem();
        node.put("file", pack.file()).put("accepted", received != null);
        node.put("reason", problem == null ? null : problem.text(terminal.messages()));
        if (received != null) {
            FillIn fillIn = received.fillIn();
            node.put("department", text.department(fillIn)).put("id", fillIn.department()).put("year", fillIn.year())
                    .put("round", fillIn.round());
            becomes.stream().filter(each -> each.key().equals(fillIn.key())).findFirst()
                    .ifPresent(each -> node.put("state", word(each.state())));
        }
        return node;
    }

    private ObjectNode of(MergeCell cell, MergeDecision decision) {
        ObjectNode node = json.createObjectNode();
        node.put("file", cell.file()).put("cell", cell.place()).put("department", cell.department());
        node.put("indicator", text.series(cell)).put("code", cell.received().series().indicator())
                .put("region", cell.received().series().region()).put("year", cell.pack().year());
        node.put("kind", word(MergeKind.of(cell)));
        FillIn.Known known = cell.asked().known();
        Observation entry = cell.entry();
        node.put("text", cell.received().written());
        node.put("sent", known == null ? null : known.value()).put("present", value(cell.present()));
        node.put("submitted", value(cell.outcome() instanceof MergeCell.Same ? cell.present() : entry));
        node.put("status", entry == null ? null : ProjectionJson.word(entry.status()));
        node.put("evidence", cell.received().evidence()).put("note", cell.received().remark());
        node.put("reason", text.why(cell));
        if (cell.outcome() instanceof MergeCell.Conflict(Observation _, boolean newerEdit, List<MergeCell.Other> others)) {
            node.put("newerEdit", newerEdit);
            ArrayNode said = node.putArray("others");
            others.forEach(other -> said.addObject().put("department", other.department()).put("value",
                    other.entry().value()));
        }
        node.put("decision", word(DecisionKind.of(decision)));
        node.put("returned", decision instanceof MergeDecision.Return(String reason) ? reason : null);
        return node;
    }

    private static @Nullable Double value(@Nullable Observation observation) {
        return observation == null ? null : observation.value();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
