package planworkbench.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How a series goes on from its last figure. Growth is a fraction a year (0.066 is 6.6 %).
public sealed interface ProjectionMethod {

    /// The same growth every year; at current prices for an amount.
    record ConstantGrowth(double rate) implements ProjectionMethod {}

    /// Growth at comparable prices and price change; 1 + nominal = (1 + real)(1 + price).
    record RealGrowth(double real, double price) implements ProjectionMethod {
        public double nominal() {
            return (1 + real) * (1 + price) - 1;
        }
    }

    /// A growth for each year; a year without one takes the year before, years before the first take the first.
    record GrowthPath(NavigableMap<Integer, Double> rates) implements ProjectionMethod {
        public GrowthPath {
            rates = copyOf(rates);
            if (rates.isEmpty()) {
                throw new IllegalArgumentException("a growth path needs at least one year");
            }
        }

        public double rate(int year) {
            Map.Entry<Integer, Double> entry = rates.floorEntry(year);
            return entry == null ? rates.firstEntry().getValue() : entry.getValue();
        }
    }

    /// The same step every year, in the indicator's unit; percentage points for shares.
    record ConstantStep(double step) implements ProjectionMethod {}

    /// Values as given; a year without one has none.
    record FixedValues(NavigableMap<Integer, Double> values) implements ProjectionMethod {
        public FixedValues {
            values = copyOf(values);
        }
    }

    private static NavigableMap<Integer, Double> copyOf(NavigableMap<Integer, Double> map) {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(map));
    }
}
