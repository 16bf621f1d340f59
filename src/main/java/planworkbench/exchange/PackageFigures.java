package planworkbench.exchange;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import planworkbench.text.NumberText;

/// The size of the numbers in an entry, whatever they are of.
final class PackageFigures {

    private PackageFigures() {}

    /// A number that no unit explains, and the field that holds it, such as “kind.value”.
    record TooLarge(String field, String value) {}

    /// The first such number; null where there is none. What is no finite number is refused by the fields themselves.
    static @Nullable TooLarge tooLarge(JsonNode entry) {
        return tooLarge("", entry);
    }

    private static @Nullable TooLarge tooLarge(String at, JsonNode node) {
        if (node.isNumber()) {
            double size = Math.abs(node.doubleValue());
            return size >= NumberText.LIMIT && Double.isFinite(size) ? new TooLarge(at, node.asText()) : null;
        }
        TooLarge found = null;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            found = found == null ? tooLarge(below(at, field.getKey()), field.getValue()) : found;
        }
        for (int i = 0; node.isArray() && found == null && i < node.size(); i++) {
            found = tooLarge(below(at, String.valueOf(i + 1)), node.get(i));
        }
        return found;
    }

    private static String below(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }
}
