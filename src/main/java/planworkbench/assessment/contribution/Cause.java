package planworkbench.assessment.contribution;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;

/// One thing in which two scenarios differ, or one input of a derived indicator whose values differ under them.
public sealed interface Cause {

    /// The scenarios start from different years.
    record OfOrigin(Origin before, Origin after) implements Cause {}

    /// Growth at comparable prices, a fraction.
    record OfRealGrowth(SeriesKey series, double before, double after) implements Cause {}

    /// Price change, a fraction.
    record OfPriceChange(SeriesKey series, double before, double after) implements Cause {}

    /// What is supposed of a series otherwise.
    ///
    /// @param before null where the first scenario supposes nothing of it
    /// @param after null where the second does not
    record OfMethod(SeriesKey series, @Nullable Assumption before, @Nullable Assumption after) implements Cause {}

    /// Values of single years that replace the method's.
    record OfOverrides(SeriesKey series, NavigableMap<Integer, Double> before, NavigableMap<Integer, Double> after)
            implements
                Cause {
        public OfOverrides {
            before = Collections.unmodifiableNavigableMap(new TreeMap<>(before));
            after = Collections.unmodifiableNavigableMap(new TreeMap<>(after));
        }
    }

    /// What a derived indicator is made of.
    ///
    /// @param before its value in the explained year; null where it has none then
    /// @param after under the second scenario
    record OfInput(SeriesKey series, @Nullable Double before, @Nullable Double after) implements Cause {}
}
