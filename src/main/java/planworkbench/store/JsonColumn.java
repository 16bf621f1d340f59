package planworkbench.store;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// A part of the domain kept as JSON in one column.
final class JsonColumn<T> {

    private static final JsonMapper JSON = DomainJson.mapper();

    static final JsonColumn<NavigableMap<Integer, Double>> BY_YEAR = new JsonColumn<>(
            JSON.constructType(new TypeReference<NavigableMap<Integer, Double>>() {
            }));
    static final JsonColumn<List<String>> TEXTS = new JsonColumn<>(
            JSON.constructType(new TypeReference<List<String>>() {
            }));

    private final JavaType type;
    private final ObjectWriter writer;

    private JsonColumn(JavaType type) {
        this.type = type;
        this.writer = JSON.writerFor(type);
    }

    static <T> JsonColumn<T> of(Class<T> type) {
        return new JsonColumn<>(JSON.constructType(type));
    }

    static <T> JsonColumn<List<T>> listOf(Class<T> type) {
        return new JsonColumn<>(JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    String write(T value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    String writeOrNull(@Nullable T value) {
        return value == null ? null : write(value);
    }

    T read(String text) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    T readOrNull(@Nullable String text) {
        return text == null ? null : read(text);
    }
}
