package planworkbench;

import org.jspecify.annotations.Nullable;

/// A constant that is remembered by its name.
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, @Nullable String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
