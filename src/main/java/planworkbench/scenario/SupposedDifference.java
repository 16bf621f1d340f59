package planworkbench.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;

/// Something that not all of several scenarios suppose alike (假设差异). Each has an entry for every scenario, in their order.
public sealed interface SupposedDifference {

    /// They start from different years.
    record OfOrigin(List<Origin> origins) implements SupposedDifference {
        public OfOrigin {
            origins = List.copyOf(origins);
        }
    }

    /// What is supposed of a series: its method, the years set apart, or how uncertain that is.
    ///
    /// @param assumptions empty where a scenario supposes nothing of it
    record OfSeries(SeriesKey series, List<Optional<ResolvedAssumption>> assumptions) implements SupposedDifference {
        public OfSeries {
            assumptions = List.copyOf(assumptions);
        }
    }

    /// How far two series turn out otherwise together.
    ///
    /// @param values empty where a scenario states none for the pair, so that the common factor holds
    record OfCorrelation(SeriesKey one, SeriesKey other, List<Optional<Double>> values) implements SupposedDifference {
        public OfCorrelation {
            values = List.copyOf(values);
        }
    }

    /// All of them: the origin, then series by series, then pair by pair. Why something is supposed, and from which scenario it comes, is
    /// no difference.
    static List<SupposedDifference> among(List<ResolvedScenario> scenarios) {
        List<SupposedDifference> found = new ArrayList<>();
        List<Origin> origins = ofEach(scenarios, ResolvedScenario::origin);
        if (differ(origins)) {
            found.add(new OfOrigin(origins));
        }
        NavigableSet<SeriesKey> supposed = new TreeSet<>();
        scenarios.forEach(scenario -> supposed.addAll(scenario.assumptions().keySet()));
        for (SeriesKey series : supposed) {
            List<Optional<ResolvedAssumption>> assumptions = ofEach(scenarios,
                    scenario -> Optional.ofNullable(scenario.assumptions().get(series)));
            if (differ(ofEach(assumptions, one -> one.map(ResolvedAssumption::assumption).map(Supposed::of)))) {
                found.add(new OfSeries(series, assumptions));
            }
        }
        found.addAll(correlations(scenarios));
        return found;
    }

    private static List<SupposedDifference> correlations(List<ResolvedScenario> scenarios) {
        List<Correlations> stated = ofEach(scenarios,
                scenario -> Objects.requireNonNullElse(scenario.correlations(), Correlations.NONE));
        NavigableSet<Correlation> pairs = new TreeSet<>();
        stated.forEach(one -> one.pairs().stream().map(pair -> new Correlation(pair.one(), pair.other(), 0))
                .forEach(pairs::add));
        List<SupposedDifference> found = new ArrayList<>();
        for (Correlation pair : pairs) {
            List<Optional<Double>> values = ofEach(stated, one -> one.pairs().stream().filter(pair::isOfSamePair)
                    .map(Correlation::value).findFirst());
            if (differ(values)) {
                found.add(new OfCorrelation(pair.one(), pair.other(), values));
            }
        }
        return found;
    }

    /// What of an assumption moves a value or a probability.
    record Supposed(ProjectionMethod method, NavigableMap<Integer, Double> overrides,
            Optional<Distribution> uncertainty) {

        static Supposed of(Assumption assumption) {
            return new Supposed(assumption.method(), assumption.overrides(),
                    Optional.ofNullable(assumption.uncertainty()));
        }
    }

    private static <A, B> List<B> ofEach(List<A> all, Function<A, B> part) {
        return all.stream().map(part).toList();
    }

    private static boolean differ(List<?> all) {
        return new HashSet<>(all).size() > 1;
    }
}
