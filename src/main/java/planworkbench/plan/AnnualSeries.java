package planworkbench.plan;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Values by year. A missing year is absent: never NaN, never 0.
public record AnnualSeries(NavigableMap<Integer, Double> values) {

    public static final AnnualSeries EMPTY = new AnnualSeries(new TreeMap<>());

    public AnnualSeries {
        for (Map.Entry<Integer, Double> entry : values.entrySet()) {
            if (!Double.isFinite(entry.getValue())) {
                throw new IllegalArgumentException(
                        "not a finite value in " + entry.getKey() + ": " + entry.getValue());
            }
        }
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    public OptionalDouble get(int year) {
        Double value = values.get(year);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public NavigableSet<Integer> years() {
        return values.navigableKeySet();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public AnnualSeries with(int year, double value) {
        NavigableMap<Integer, Double> copy = new TreeMap<>(values);
        copy.put(year, value);
        return new AnnualSeries(copy);
    }

    /// This series up to and including a year.
    public AnnualSeries upTo(int year) {
        return new AnnualSeries(values.headMap(year, true));
    }

    /// This series after a year.
    public AnnualSeries after(int year) {
        return new AnnualSeries(values.tailMap(year, false));
    }
}
