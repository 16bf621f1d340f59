package planworkbench.assessment.contribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ProjectionMethod.RealGrowth;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;

/// Two scenarios, and everything between them: in a mix some of their differences have come about and the others not yet. Why something
/// is supposed, and how uncertain it is, moves no value and is no difference here.
final class ScenarioMix {

    private final ResolvedScenario from;
    private final ResolvedScenario to;
    private final List<Cause> causes = new ArrayList<>();

    /// @param among the series whose assumptions count
    ScenarioMix(ResolvedScenario from, ResolvedScenario to, Set<SeriesKey> among) {
        this.from = from;
        this.to = to;
        if (from.origin() != to.origin()) {
            causes.add(new Cause.OfOrigin(from.origin(), to.origin()));
        }
        SortedSet<SeriesKey> supposed = new TreeSet<>(from.assumptions().keySet());
        supposed.addAll(to.assumptions().keySet());
        supposed.retainAll(among);
        supposed.forEach(key -> differences(key, from.assumption(key), to.assumption(key)).forEach(causes::add));
    }

    /// What differs, in the order of the series.
    List<Cause> causes() {
        return causes;
    }

    private static List<Cause> differences(SeriesKey key, @Nullable Assumption before, @Nullable Assumption after) {
        List<Cause> found = new ArrayList<>();
        if (before == null || after == null) {
            found.add(new Cause.OfMethod(key, before, after));
            return found;
        }
        if (before.method() instanceof RealGrowth(double real, double price)
                && after.method() instanceof RealGrowth(double realAfter, double priceAfter)) {
            if (real != realAfter) {
                found.add(new Cause.OfRealGrowth(key, real, realAfter));
            }
            if (price != priceAfter) {
                found.add(new Cause.OfPriceChange(key, price, priceAfter));
            }
        } else if (!before.method().equals(after.method())) {
            found.add(new Cause.OfMethod(key, before, after));
        }
        if (!before.overrides().equals(after.overrides())) {
            found.add(new Cause.OfOverrides(key, before.overrides(), after.overrides()));
        }
        return found;
    }

    /// @param happened numbers of the causes that have come about
    ResolvedScenario of(BitSet happened) {
        NavigableMap<SeriesKey, ResolvedAssumption> assumptions = new TreeMap<>(from.assumptions());
        Origin origin = from.origin();
        for (int number = happened.nextSetBit(0); number >= 0; number = happened.nextSetBit(number + 1)) {
            switch (causes.get(number)) {
                case Cause.OfOrigin(Origin _, Origin after) -> origin = after;
                case Cause.OfRealGrowth(SeriesKey series, double _, double real) ->
                    put(assumptions, method(now(assumptions, series), real, null));
                case Cause.OfPriceChange(SeriesKey series, double _, double price) ->
                    put(assumptions, method(now(assumptions, series), null, price));
                case Cause.OfMethod(SeriesKey series, Assumption before, Assumption after) ->
                    replace(assumptions, series, before, after);
                case Cause.OfOverrides(SeriesKey series, var _, NavigableMap<Integer, Double> overrides) -> {
                    Assumption now = now(assumptions, series);
                    put(assumptions, new Assumption(series, now.method(), overrides, now.reason(), now.uncertainty()));
                }
                case Cause.OfInput input -> throw new IllegalArgumentException("no assumption: " + input);
            }
        }
        return new ResolvedScenario(from.id(), from.name(), origin, assumptions, from.correlations());
    }

    private void replace(NavigableMap<SeriesKey, ResolvedAssumption> assumptions, SeriesKey series,
            @Nullable Assumption before, @Nullable Assumption after) {
        if (after == null) {
            assumptions.remove(series);
        } else if (before == null) {
            put(assumptions, after);
        } else {
            put(assumptions, now(assumptions, series).withMethod(after.method()));
        }
    }

    private static Assumption method(Assumption now, @Nullable Double real, @Nullable Double price) {
        RealGrowth growth = (RealGrowth) now.method();
        ProjectionMethod moved = new RealGrowth(real == null ? growth.real() : real,
                price == null ? growth.price() : price);
        return now.withMethod(moved);
    }

    private static Assumption now(Map<SeriesKey, ResolvedAssumption> assumptions, SeriesKey series) {
        return Objects.requireNonNull(assumptions.get(series)).assumption();
    }

    private void put(Map<SeriesKey, ResolvedAssumption> assumptions, Assumption assumption) {
        assumptions.put(assumption.series(), new ResolvedAssumption(assumption, to.id()));
    }
}
