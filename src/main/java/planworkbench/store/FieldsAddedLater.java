package planworkbench.store;

import java.io.IOException;
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

/// Lets JSON that an older program wrote be without a field that came later; it is then null. Anything else that is missing is still
/// refused.
public final class FieldsAddedLater extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    private final transient Map<Class<?>, String> fields;

    /// @param fields the one of each record that came later
    public FieldsAddedLater(Map<Class<?>, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription description,
            JsonDeserializer<?> deserializer) {
        String field = fields.get(description.getBeanClass());
        return field == null ? deserializer : new Completing(deserializer, field);
    }

    /// Adds the field where it is absent.
    private static final class Completing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        private final String field;

        Completing(JsonDeserializer<?> delegate, String field) {
            super(delegate);
            this.field = field;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> replaced) {
            return new Completing(replaced, field);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(parser);
            if (tree instanceof ObjectNode object && !object.has(field)) {
                object.putNull(field);
            }
            try (JsonParser complete = tree.traverse(parser.getCodec())) {
                complete.nextToken();
                return super.deserialize(complete, context);
            }
        }
    }
}
