package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Against the tree that it stands for.
class SortedArrayMapTest {

    private static final List<BiFunction<NavigableMap<Integer, String>, Integer, Object>> QUESTIONS = List.of(
            (map, key) -> String.valueOf(map.get(key)), (map, key) -> map.containsKey(key),
            (map, key) -> String.valueOf(map.lowerEntry(key)), (map, key) -> String.valueOf(map.lowerKey(key)),
            (map, key) -> String.valueOf(map.floorEntry(key)), (map, key) -> String.valueOf(map.floorKey(key)),
            (map, key) -> String.valueOf(map.ceilingEntry(key)), (map, key) -> String.valueOf(map.ceilingKey(key)),
            (map, key) -> String.valueOf(map.higherEntry(key)), (map, key) -> String.valueOf(map.higherKey(key)),
            (map, key) -> map.headMap(key), (map, key) -> map.headMap(key, true), (map, key) -> map.tailMap(key),
            (map, key) -> map.tailMap(key, false), (map, key) -> map.subMap(key, key + 7),
            (map, key) -> map.subMap(key, false, key + 7, true), (map, key) -> map.subMap(key, false, key, false),
            (map, key) -> map.keySet().contains(key), (map, key) -> List.copyOf(map.keySet()),
            (map, key) -> List.copyOf(map.values()), (map, key) -> List.copyOf(map.entrySet()),
            (map, key) -> List.copyOf(map.navigableKeySet()), (map, key) -> List.copyOf(map.descendingKeySet()),
            (map, key) -> List.copyOf(map.descendingMap().values()), (map, key) -> String.valueOf(map.firstEntry()),
            (map, key) -> String.valueOf(map.lastEntry()), (map, key) -> map.hashCode(), (map, key) -> map.size());

    @Property(seed = "145", tries = 300)
    void it_answers_as_a_tree_does(@ForAll Set<@IntRange(min = -20, max = 20) Integer> keys,
            @ForAll @IntRange(min = -22, max = 22) int key) {
        NavigableMap<Integer, String> tree = tree(keys);
        NavigableMap<Integer, String> map = SortedArrayMap.copyOf(tree);
        QUESTIONS.forEach(question -> assertThat(question.apply(map, key)).isEqualTo(question.apply(tree, key)));
        assertThat(map.equals(tree) && tree.equals(map) && map.equals(SortedArrayMap.copyOf(new TreeMap<>(tree))))
                .isTrue();
        assertThat(new TreeMap<>(map)).isEqualTo(tree);
        // of a part, too
        assertThat(map.headMap(9, true).lowerEntry(key))
                .isEqualTo(tree.headMap(9, true).lowerEntry(key));
        assertThat(map.tailMap(key).equals(tree.tailMap(key))).isTrue();
    }

    @Test
    void it_is_in_natural_order_and_does_not_change() {
        NavigableMap<Integer, String> backwards = new TreeMap<>(Comparator.<Integer>reverseOrder());
        backwards.putAll(tree(Set.of(1, 2, 3)));
        NavigableMap<Integer, String> map = SortedArrayMap.copyOf(backwards);
        backwards.clear();
        assertThat(map.firstKey()).isEqualTo(1);
        assertThat(map.lastKey()).isEqualTo(3);
        assertThat(SortedArrayMap.copyOf(map)).isSameAs(map);
        assertThatThrownBy(() -> map.put(4, "4")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::pollFirstEntry).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::pollLastEntry).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.subMap(3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(map.entrySet()).contains(Map.entry(2, "=2"));
    }

    private static NavigableMap<Integer, String> tree(Set<Integer> keys) {
        NavigableMap<Integer, String> tree = new TreeMap<>();
        keys.forEach(key -> tree.put(key, "=" + key));
        return tree;
    }
}
