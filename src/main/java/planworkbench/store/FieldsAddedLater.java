package planworkbench.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Lets JSON that an older program wrote be without fields that came later; they are then null. Anything else that is missing is still
/// refused.
public final class FieldsAddedLater extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    private final transient Map<Class<?>, List<String>> fields;

    /// @param fields those of each record that came later
    public FieldsAddedLater(Map<Class<?>, List<String>> fields) {
        this.fields = Map.copyOf(fields);
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription description,
            JsonDeserializer<?> deserializer) {
        List<String> later = fields.get(description.getBeanClass());
        return later == null ? deserializer : new Completing(deserializer, later);
    }

    /// Adds the fields that are absent.
    private static final class Completing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        private final List<String> later;

        Completing(JsonDeserializer<?> delegate, List<String> later) {
            super(delegate);
            this.later = List.copyOf(later);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> replaced) {
            return new Completing(replaced, later);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(parser);
            if (tree instanceof ObjectNode object) {
                later.stream().filter(field -> !object.has(field)).forEach(object::putNull);
            }
            try (JsonParser complete = tree.traverse(parser.getCodec())) {
                complete.nextToken();
                return super.deserialize(complete, context);
            }
        }
    }
}
