package planworkbench.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/// A part of the plan that keeps an order, as a step makes it; copied only when it changes.
final class OrderedDraft<T> {

    private final SequencedMap<String, T> before;
    private @Nullable SequencedMap<String, T> changed;

    OrderedDraft(SequencedMap<String, T> before) {
        this.before = before;
    }

    SequencedMap<String, T> now() {
        return changed == null ? before : changed;
    }

    boolean isSame() {
        return changed == null || new ArrayList<>(changed.entrySet()).equals(new ArrayList<>(before.entrySet()));
    }

    @Nullable
    T get(String id) {
        return now().get(id);
    }

    /// How many stand before it.
    int place(String id) {
        int place = 0;
        for (String each : now().sequencedKeySet()) {
            if (each.equals(id)) {
                return place;
            }
            place++;
        }
        throw new IllegalArgumentException("none: " + id);
    }

    /// Replaces, adds at a place, or removes where there is no value.
    void put(String id, @Nullable T value, int place) {
        if (value == null) {
            changed().remove(id);
        } else if (now().containsKey(id) || place == now().size()) {
            changed().put(id, value);
        } else {
            insert(id, value, place);
        }
    }

    void move(String id, int place) {
        T value = changed().remove(id);
        if (value == null) {
            throw new IllegalArgumentException("none: " + id);
        }
        insert(id, value, place);
    }

    private void insert(String id, T value, int place) {
        List<String> order = new ArrayList<>(now().keySet());
        order.add(place, id);
        SequencedMap<String, T> values = new LinkedHashMap<>();
        for (String each : order) {
            T other = now().get(each);
            values.put(each, other == null ? value : other);
        }
        changed = values;
    }

    private SequencedMap<String, T> changed() {
        SequencedMap<String, T> copy = changed;
        if (copy == null) {
            copy = new LinkedHashMap<>(before);
            changed = copy;
        }
        return copy;
    }
}
