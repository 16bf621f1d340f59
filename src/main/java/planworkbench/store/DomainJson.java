package planworkbench.store;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.DueDate;
import planworkbench.plan.Evidence;
import planworkbench.plan.Identity;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkMilestone;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;

/// The domain's records as JSON, strictly read: no duplicate or unknown keys, no coercion, no null where the record
/// has none, no NaN, nothing after the end, limits on size and depth. A series is written as `code@region`, a unit as
/// its symbol.
public final class DomainJson {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_STRING = 1_000_000;

    private static final JsonNode NO_ENTRIES = JsonNodeFactory.instance.arrayNode();

    private DomainJson() {}

    public static JsonMapper mapper() {
        JsonFactoryBuilder factory = new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING).build());
        JsonMapper.Builder builder = JsonMapper.builder(factory.build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // A record is its components; what isOpen() or isSum() say follows from them.
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .withCoercionConfig(LogicalType.Textual, texts -> texts
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .annotationIntrospector(AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(),
                        new NullsByAnnotation()))
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS,
                        JsonInclude.Include.ALWAYS))
                .addMixIn(Unit.class, UnitJson.class)
                .addMixIn(Assumption.class, AssumptionJson.class)
                .addMixIn(Scenario.class, ScenarioJson.class)
                .addMixIn(RuleSet.class, RuleSetJson.class)
                .addMixIn(WorkItem.class, WorkItemJson.class)
                .addMixIn(Target.class, TargetJson.class)
                .addModule(new SimpleModule()
                        .addSerializer(new SeriesKeyValueSerializer())
                        .addDeserializer(SeriesKey.class, new SeriesKeyValueDeserializer())
                        .addDeserializer(Double.class, new FiniteNumberDeserializer())
                        .addDeserializer(double.class, new FiniteNumberDeserializer())
                        .addSerializer(LocalDate.class, ToStringSerializer.instance)
                        .addDeserializer(LocalDate.class, new DateDeserializer())
                        .addSerializer(DueDate.class, ToStringSerializer.instance)
                        .addDeserializer(DueDate.class, new DueDateDeserializer())
                        .addKeySerializer(SeriesKey.class, new SeriesKeySerializer())
                        .addKeyDeserializer(SeriesKey.class, new SeriesKeyDeserializer())
                        .setDeserializerModifier(new FieldsAddedLater(Map.of(
                                Assumption.class, FieldsAddedLater.nulls("uncertainty"),
                                Scenario.class, FieldsAddedLater.nulls("correlations", "made", "approved"),
                                RuleSet.class, FieldsAddedLater.nulls("version"),
                                Target.class, Map.of("planned", JsonNodeFactory.instance.objectNode()),
                                WorkItem.class, Map.of("progress", TextNode.valueOf(""), "milestones", NO_ENTRIES,
                                        "evidence", NO_ENTRIES)))));
        polymorphic(builder, TargetKind.class);
        polymorphic(builder, Definition.class);
        polymorphic(builder, ProjectionMethod.class);
        polymorphic(builder, Distribution.class);
        polymorphic(builder, Identity.class);
        polymorphic(builder, Change.class);
        return builder.build();
    }

    /// `code@region`
    static String text(SeriesKey key) {
        return key.indicator() + "@" + key.region();
    }

    static SeriesKey seriesKey(String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at == text.length() - 1) {
            throw new IllegalArgumentException("not a series: " + text);
        }
        return new SeriesKey(text.substring(0, at), text.substring(at + 1));
    }

    private static void polymorphic(JsonMapper.Builder builder, Class<?> sealedType) {
        builder.addMixIn(sealedType, KindJson.class);
        builder.registerSubtypes(sealedType.getPermittedSubclasses());
    }

    /// As it was written before there was uncertainty.
    private interface AssumptionJson {

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Distribution uncertainty();
    }

    /// As it was written before scenarios had correlations, an author and an approval.
    private interface ScenarioJson {

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Scenario.@Nullable Signed made();

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Scenario.@Nullable Signed approved();

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Correlations correlations();
    }

    /// As it was written before rules could be changed.
    private interface RuleSetJson {

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        RulesVersion version();
    }

    /// As it was written before a plan could say what it wants reached by year.
    private interface TargetJson {

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        NavigableMap<Integer, Double> planned();
    }

    /// As it was written before there was more to say of it than its status.
    private interface WorkItemJson {

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String progress();

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<WorkMilestone> milestones();

        @SuppressWarnings("UnusedMethod")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Evidence> evidence();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface KindJson {}

    private static final class SeriesKeyValueSerializer extends StdScalarSerializer<SeriesKey> {
        private static final long serialVersionUID = 1;

        SeriesKeyValueSerializer() {
            super(SeriesKey.class);
        }

        @Override
        public void serialize(SeriesKey key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(text(key));
        }
    }

    private static final class SeriesKeyValueDeserializer extends StdScalarDeserializer<SeriesKey> {
        private static final long serialVersionUID = 1;

        SeriesKeyValueDeserializer() {
            super(SeriesKey.class);
        }

        @Override
        public SeriesKey deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return seriesKey(in.getText());
        }
    }

    /// Jackson reads the string "NaN" as a number whatever is switched off; this takes finite numbers only.
    private static final class FiniteNumberDeserializer extends StdScalarDeserializer<Double> {
        private static final long serialVersionUID = 1;

        FiniteNumberDeserializer() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isNumeric() || !Double.isFinite(in.getDoubleValue())) {
                throw context.weirdStringException(in.getText(), Double.class, "not a finite number");
            }
            return in.getDoubleValue();
        }
    }

    /// `2023-05-08`
    private static final class DateDeserializer extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        DateDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(in.getText());
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(in.getText(), LocalDate.class, "not a date");
            }
        }
    }

    /// `2023-06` or `2023-06-30`, and nothing else that people write.
    private static final class DueDateDeserializer extends StdScalarDeserializer<DueDate> {
        private static final long serialVersionUID = 1;

        DueDateDeserializer() {
            super(DueDate.class);
        }

        @Override
        public DueDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            DueDate date = DueDate.read(in.getText());
            if (date == null || !date.toString().equals(in.getText())) {
                throw context.weirdStringException(in.getText(), DueDate.class, "not a date");
            }
            return date;
        }
    }

    private interface UnitJson {
        @JsonValue
        String symbol();
    }

    private static final class SeriesKeySerializer extends JsonSerializer<SeriesKey> {
        @Override
        public void serialize(SeriesKey key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(text(key));
        }
    }

    private static final class SeriesKeyDeserializer extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return seriesKey(key);
        }
    }
}
