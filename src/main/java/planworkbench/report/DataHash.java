package planworkbench.report;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import planworkbench.plan.Plan;
import planworkbench.store.DomainJson;

/// The same for two plans where every computation gives the same: SHA-256 of all that is read by one, as JSON in the plan's own order. What
/// only people read (sources, notes, wording, names of departments, who changed the rules) does not count, nor do scenarios, history and fill-in packs.
public final class DataHash {

    private static final List<String> READ_BY_PEOPLE = List.of("source", "note", "remark", "wording", "valueLine",
            "qualifier", "department", "group");

    private DataHash() {}

    /// In hexadecimal, 64 digits.
    public static String of(Plan plan) {
        JsonMapper json = DomainJson.mapper();
        ObjectNode data = json.createObjectNode().put("region", plan.region()).put("baseYear", plan.baseYear())
                .put("targetYear", plan.targetYear()).put("practice", plan.header().practice());
        data.set("rules", json.valueToTree(plan.rules().limits()));
        data.set("indicators", list(json, plan.indicators().values()));
        data.set("targets", list(json, plan.targets().values()));
        data.set("observations", list(json, plan.observations().values()));
        data.set("breaks", list(json, plan.breaks()));
        try {
            byte[] text = json.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ArrayNode list(JsonMapper json, Collection<?> entries) {
        ArrayNode list = json.createArrayNode();
        for (Object entry : entries) {
            ObjectNode node = json.valueToTree(entry);
            list.add(node.remove(READ_BY_PEOPLE));
        }
        return list;
    }
}
