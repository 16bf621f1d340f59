package planworkbench.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// Reads the settings token by token: the window waits for them, and the mapper of Jackson takes five times as long to
/// get ready. What is missing or of another type is forgotten alone; what a newer program wrote is passed over.
final class SettingsReader {

    private SettingsReader() {}

    static Settings read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Fields fields = Fields.of(value(parser));
            return new Settings(fields.text("language"), fields.text("theme"), fields.flag("firstNoteDismissed"),
                    window(fields.get("window")), fields.text("userName"),
                    fields.list("visits").stream().map(SettingsReader::visit).filter(Objects::nonNull).toList());
        }
    }

    private static Settings.@Nullable WindowPlace window(@Nullable Object value) {
        Fields fields = Fields.of(value);
        @Nullable
        Number x = fields.number("x");
        @Nullable
        Number y = fields.number("y");
        @Nullable
        Number width = fields.number("width");
        @Nullable
        Number height = fields.number("height");
        return x == null || y == null || width == null || height == null
                ? null
                : new Settings.WindowPlace(x.doubleValue(), y.doubleValue(), width.doubleValue(), height.doubleValue(),
                        fields.flag("maximized"));
    }

    private static @Nullable Visit visit(@Nullable Object value) {
        Fields fields = Fields.of(value);
        String file = fields.text("file");
        return file == null
                ? null
                : new Visit(file, fields.text("page"), fields.text("scenario"), series(fields.get("series")),
                        seen(fields.get("seen")), ArrangementReader.read(Fields.of(fields.get("table"))));
    }

    private static @Nullable SeriesKey series(@Nullable Object value) {
        Fields fields = Fields.of(value);
        String indicator = fields.text("indicator");
        String region = fields.text("region");
        return indicator == null || region == null ? null : new SeriesKey(indicator, region);
    }

    private static Visit.@Nullable Seen seen(@Nullable Object value) {
        Fields fields = Fields.of(value);
        Number revision = fields.number("revision");
        Number at = fields.number("at");
        if (revision == null || at == null) {
            return null;
        }
        Map<String, Map<String, Integer>> verdicts = new LinkedHashMap<>();
        Fields.of(fields.get("verdicts")).values().forEach((scenario, counts) -> {
            Map<String, Integer> byVerdict = new LinkedHashMap<>();
            Fields.of(counts).values().forEach((verdict, count) -> {
                if (count instanceof Number number) {
                    byVerdict.put(verdict, number.intValue());
                }
            });
            verdicts.put(scenario, byVerdict);
        });
        return new Visit.Seen(revision.longValue(), at.longValue(), verdicts);
    }

    /// The value that starts at the parser's token; Jackson limits how deep it nests.
    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }
}
