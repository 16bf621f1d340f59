package planworkbench.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// An object of JSON, empty where there was something else.
record Fields(Map<?, ?> content) {

    static Fields of(@Nullable Object value) {
        return new Fields(value instanceof Map<?, ?> map ? map : Map.of());
    }

    @Nullable
    Object get(String name) {
        return content.get(name);
    }

    @Nullable
    String text(String name) {
        return get(name) instanceof String text ? text : null;
    }

    @Nullable
    Number number(String name) {
        return get(name) instanceof Number number ? number : null;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    List<?> list(String name) {
        return get(name) instanceof List<?> list ? list : List.of();
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        content.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
