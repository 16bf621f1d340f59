package planworkbench.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import planworkbench.plan.SeriesKey;

/// In which order series are computed, each after those that it needs.
///
/// @param circular those that lead back to themselves, or to others that do; in no order
record ComputationOrder(List<SeriesKey> order, Set<SeriesKey> circular) {

    /// @param needs what a series has to wait for; what is not among the keys is not waited for
    static ComputationOrder of(Set<SeriesKey> keys, Function<SeriesKey, Collection<SeriesKey>> needs) {
        Map<SeriesKey, Integer> waitingFor = new LinkedHashMap<>();
        Map<SeriesKey, List<SeriesKey>> waiting = new LinkedHashMap<>();
        Deque<SeriesKey> ready = new ArrayDeque<>();
        for (SeriesKey key : keys) {
            Collection<SeriesKey> all = needs.apply(key);
            // most series of a large plan need no other
            List<SeriesKey> needed = all.isEmpty()
                    ? List.of()
                    : all.stream().filter(keys::contains).distinct().toList();
            needed.forEach(other -> waiting.computeIfAbsent(other, _ -> new ArrayList<>()).add(key));
            waitingFor.put(key, needed.size());
            if (needed.isEmpty()) {
                ready.add(key);
            }
        }
        List<SeriesKey> order = new ArrayList<>(keys.size());
        while (!ready.isEmpty()) {
            SeriesKey key = ready.remove();
            order.add(key);
            for (SeriesKey other : waiting.getOrDefault(key, List.of())) {
                if (waitingFor.merge(other, -1, Integer::sum) == 0) {
                    ready.add(other);
                }
            }
        }
        Set<SeriesKey> circular = new LinkedHashSet<>(keys);
        order.forEach(circular::remove);
        return new ComputationOrder(order, circular);
    }
}
