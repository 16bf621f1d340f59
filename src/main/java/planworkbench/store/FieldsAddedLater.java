package planworkbench.store;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Lets JSON that an older program wrote be without fields that came later, which then have the value that they had when nobody could
/// give one. Anything else that is missing is still refused.
public final class FieldsAddedLater extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    private final transient Map<Class<?>, Map<String, JsonNode>> fields;

    /// @param fields those of each record that came later, with the value of each where it is absent
    public FieldsAddedLater(Map<Class<?>, Map<String, JsonNode>> fields) {
        this.fields = Map.copyOf(fields);
    }

    /// Fields that are null where they are absent.
    public static Map<String, JsonNode> nulls(String... fields) {
        return Stream.of(fields).collect(Collectors.toMap(Function.identity(), _ -> NullNode.getInstance()));
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription description,
            JsonDeserializer<?> deserializer) {
        Map<String, JsonNode> later = fields.get(description.getBeanClass());
        return later == null ? deserializer : new Completing(deserializer, later);
    }

    /// Adds the fields that are absent.
    private static final class Completing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        private final transient Map<String, JsonNode> later;

        Completing(JsonDeserializer<?> delegate, Map<String, JsonNode> later) {
            super(delegate);
            this.later = Map.copyOf(later);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> replaced) {
            return new Completing(replaced, later);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(parser);
            if (tree instanceof ObjectNode object) {
                later.forEach((field, value) -> {
                    if (!object.has(field)) {
                        object.set(field, value);
                    }
                });
            }
            try (JsonParser complete = tree.traverse(parser.getCodec())) {
                complete.nextToken();
                return super.deserialize(complete, context);
            }
        }
    }
}
