package planworkbench.exchange;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

import planworkbench.plan.SeriesKey;
import planworkbench.store.DomainJson;
import planworkbench.store.FieldsAddedLater;

/// The domain's JSON as people edit it by hand: a series of the plan's own region is its code alone, and whole numbers
/// have no “.0”.
final class PackageJson {

    private static final double LARGEST_WHOLE = 1e15;

    private PackageJson() {}

    /// For the files that do not depend on the region.
    static JsonMapper mapper() {
        return DomainJson.mapper().rebuild().addModule(new SimpleModule("numbers")
                .addSerializer(Double.class, new ShortNumberSerializer())
                .addSerializer(double.class, new ShortNumberSerializer())
                .setDeserializerModifier(new FieldsAddedLater(Map.of(ScenarioEntry.class,
                        FieldsAddedLater.nulls("correlations", "made", "approved")))))
                .build();
    }

    static JsonMapper mapper(String region) {
        return mapper().rebuild().addModule(new SimpleModule("series of " + region)
                .addSerializer(new SeriesSerializer(region))
                .addDeserializer(SeriesKey.class, new SeriesDeserializer(region))).build();
    }

    /// `code`, or `code@region` for another region's.
    static String text(SeriesKey series, String home) {
        return series.region().equals(home) ? series.indicator() : series.indicator() + "@" + series.region();
    }

    private static final class ShortNumberSerializer extends StdScalarSerializer<Double> {
        private static final long serialVersionUID = 1;

        ShortNumberSerializer() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            boolean negativeZero = value == 0 && 1 / value < 0;
            if (value == StrictMath.rint(value) && StrictMath.abs(value) < LARGEST_WHOLE && !negativeZero) {
                out.writeNumber(value.longValue());
            } else {
                out.writeNumber(value.doubleValue());
            }
        }
    }

    private static final class SeriesSerializer extends StdScalarSerializer<SeriesKey> {
        private static final long serialVersionUID = 1;
        private final String home;

        SeriesSerializer(String home) {
            super(SeriesKey.class);
            this.home = home;
        }

        @Override
        public void serialize(SeriesKey series, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(text(series, home));
        }
    }

    private static final class SeriesDeserializer extends StdScalarDeserializer<SeriesKey> {
        private static final long serialVersionUID = 1;
        private final String home;

        SeriesDeserializer(String home) {
            super(SeriesKey.class);
            this.home = home;
        }

        @Override
        public SeriesKey deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.hasToken(JsonToken.VALUE_STRING) ? in.getText() : "";
            int at = text.indexOf('@');
            if (text.isBlank() || at == 0 || at == text.length() - 1) {
                throw context.weirdStringException(in.getText(), SeriesKey.class, "not a series");
            }
            return at < 0
                    ? new SeriesKey(text, home)
                    : new SeriesKey(text.substring(0, at), text.substring(at + 1));
        }
    }
}
