package planworkbench.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// An immutable map in the natural order of its keys, held in two arrays. Each state of a large plan has some hundred thousand
/// figures: as the nodes of a tree they held up every thread of the program while they were collected.
final class SortedArrayMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V>
        implements
            NavigableMap<K, V> {

    private final List<K> keys;
    private final List<V> values;

    private SortedArrayMap(List<K> keys, List<V> values) {
        this.keys = keys;
        this.values = values;
    }

    /// The same map where it is one of these.
    static <K extends Comparable<? super K>, V> SortedArrayMap<K, V> copyOf(NavigableMap<K, V> map) {
        if (map instanceof SortedArrayMap<K, V> same) {
            return same;
        }
        NavigableMap<K, V> sorted = map;
        if (map.comparator() != null) {
            sorted = new TreeMap<>(Comparator.<K>naturalOrder());
            sorted.putAll(map);
        }
        return new SortedArrayMap<>(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    }

    /// @throws IllegalArgumentException where two have the same key
    static <K extends Comparable<? super K>, V> SortedArrayMap<K, V> of(Collection<V> values, Function<V, K> key) {
        List<Map.Entry<K, V>> sorted = values.stream().map(value -> Map.entry(key.apply(value), value))
                .sorted(Map.Entry.comparingByKey()).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).getKey().compareTo(sorted.get(i).getKey()) == 0) {
                throw new IllegalArgumentException("twice: " + sorted.get(i).getKey());
            }
        }
        return new SortedArrayMap<>(sorted.stream().map(Map.Entry::getKey).toList(),
                sorted.stream().map(Map.Entry::getValue).toList());
    }

    /// Where a key is, or, as −(place + 1), where it would be.
    private int find(K key) {
        return Collections.binarySearch(keys, key);
    }

    /// How many keys are less.
    private int below(K key) {
        int at = find(key);
        return at < 0 ? -at - 1 : at;
    }

    /// How many keys are not greater.
    private int upTo(K key) {
        int at = find(key);
        return at < 0 ? -at - 1 : at + 1;
    }

    private @Nullable Entry<K, V> entry(int at) {
        return at < 0 || at >= keys.size() ? null : Map.entry(keys.get(at), values.get(at));
    }

    private @Nullable K key(int at) {
        return at < 0 || at >= keys.size() ? null : keys.get(at);
    }

    @SuppressWarnings("unchecked") // as a tree does: a key of another kind cannot be compared
    private int place(@Nullable Object key) {
        return find((K) Objects.requireNonNull(key));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int at = place(key);
        return at < 0 ? null : values.get(at);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public Collection<V> values() {
        return values;
    }

    @Override
    public Set<K> keySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<K> iterator() {
                return keys.iterator();
            }

            @Override
            public boolean contains(@Nullable Object key) {
                return containsKey(key);
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                Iterator<K> key = keys.iterator();
                Iterator<V> value = values.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return key.hasNext();
                    }

                    @Override
                    public Entry<K, V> next() {
                        return Map.entry(key.next(), value.next());
                    }
                };
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SortedArrayMap<?, ?> map
                ? keys.equals(map.keys) && values.equals(map.values)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return present(0);
    }

    @Override
    public K lastKey() {
        return present(size() - 1);
    }

    private K present(int at) {
        if (isEmpty()) {
            throw new NoSuchElementException();
        }
        return keys.get(at);
    }

    @Override
    public @Nullable Entry<K, V> firstEntry() {
        return entry(0);
    }

    @Override
    public @Nullable Entry<K, V> lastEntry() {
        return entry(size() - 1);
    }

    @Override
    public @Nullable Entry<K, V> lowerEntry(K key) {
        return entry(below(key) - 1);
    }

    @Override
    public @Nullable K lowerKey(K key) {
        return key(below(key) - 1);
    }

    @Override
    public @Nullable Entry<K, V> floorEntry(K key) {
        return entry(upTo(key) - 1);
    }

    @Override
    public @Nullable K floorKey(K key) {
        return key(upTo(key) - 1);
    }

    @Override
    public @Nullable Entry<K, V> ceilingEntry(K key) {
        return entry(below(key));
    }

    @Override
    public @Nullable K ceilingKey(K key) {
        return key(below(key));
    }

    @Override
    public @Nullable Entry<K, V> higherEntry(K key) {
        return entry(upTo(key));
    }

    @Override
    public @Nullable K higherKey(K key) {
        return key(upTo(key));
    }

    /// Nothing is taken out of it, as out of no immutable map.
    @Override
    public Entry<K, V> pollFirstEntry() {
        throw new UnsupportedOperationException();
    }

    /// Nor this.
    @Override
    public Entry<K, V> pollLastEntry() {
        throw new UnsupportedOperationException();
    }

    /// A copy: nobody goes through a large plan backwards.
    @Override
    public NavigableMap<K, V> descendingMap() {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(this).descendingMap());
    }

    /// A copy, like that.
    @Override
    public NavigableSet<K> navigableKeySet() {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(this)).navigableKeySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return navigableKeySet().descendingSet();
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromIncluded, K to, boolean toIncluded) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        return between(fromIncluded ? below(from) : upTo(from), toIncluded ? upTo(to) : below(to));
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean included) {
        return between(0, included ? upTo(to) : below(to));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean included) {
        return between(included ? below(from) : upTo(from), size());
    }

    private NavigableMap<K, V> between(int from, int to) {
        int end = Math.max(from, to);
        return new SortedArrayMap<>(keys.subList(from, end), values.subList(from, end));
    }

    @Override
    public NavigableMap<K, V> subMap(K from, K to) {
        return subMap(from, true, to, false);
    }

    @Override
    public NavigableMap<K, V> headMap(K to) {
        return headMap(to, false);
    }

    @Override
    public NavigableMap<K, V> tailMap(K from) {
        return tailMap(from, true);
    }
}
