package planworkbench.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;

/// How much of what the evaluation needs is there.
///
/// @param byYear for each recent year, of how many targets the judged series has a figure
/// @param targets how many targets there are
/// @param own figures of the plan's region
/// @param others figures of the regions to compare with
public record Completeness(SequencedMap<Integer, Integer> byYear, int targets, Sourced own, Sourced others) {

    private static final int YEARS = 5;

    /// The years from the base year, at most five, up to the last with a figure.
    static Completeness of(Plan plan) {
        int last = lastYear(plan);
        TreeMap<Integer, Integer> byYear = new TreeMap<>();
        for (int year = Math.max(plan.baseYear(), last - YEARS + 1); year <= last; year++) {
            byYear.put(year, observedTargets(plan, year));
        }
        Map<Boolean, List<Observation>> figures = plan.observations().values().stream()
                .filter(observation -> observation.value() != null)
                .collect(Collectors.partitioningBy(figure -> figure.series().region().equals(plan.region())));
        return new Completeness(byYear, plan.targets().size(), Sourced.of(figures.getOrDefault(true, List.of())),
                Sourced.of(figures.getOrDefault(false, List.of())));
    }

    /// @param figures how many there are
    /// @param sourced how many of them have a source
    /// @param unverified how many of those were not compared with the original
    public record Sourced(int figures, int sourced, int unverified) {

        static Sourced of(List<Observation> figures) {
            List<Source> sources = figures.stream().map(Observation::source).filter(Objects::nonNull).toList();
            return new Sourced(figures.size(), sources.size(),
                    (int) sources.stream().filter(source -> !source.verified()).count());
        }
    }

    /// The last year in which something of the plan's own region was observed.
    static int lastYear(Plan plan) {
        return plan.observations().values().stream()
                .filter(o -> o.value() != null && o.status().isOutcome() && o.series().region().equals(plan.region()))
                .mapToInt(Observation::year).max().orElse(plan.baseYear());
    }

    private static int observedTargets(Plan plan, int year) {
        return (int) plan.targets().values().stream().filter(target -> {
            Observation observation = plan.observation(plan.series(target), year);
            return observation != null && observation.value() != null && observation.status().isOutcome();
        }).count();
    }
}
