package planworkbench.ui.overview;

import java.util.SequencedMap;
import java.util.TreeMap;

import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;

/// How much of what the evaluation needs is there.
///
/// @param byYear for each recent year, of how many targets the judged series has a figure
/// @param targets how many targets there are
/// @param sourced how many figures have a source
/// @param verified how many of those were compared with the original
/// @param figures how many figures there are
public record Completeness(SequencedMap<Integer, Integer> byYear, int targets, int sourced, int verified,
        int figures) {

    private static final int YEARS = 5;

    /// The years from the base year, at most five, up to the last with a figure.
    static Completeness of(Plan plan) {
        int last = lastYear(plan);
        TreeMap<Integer, Integer> byYear = new TreeMap<>();
        for (int year = Math.max(plan.baseYear(), last - YEARS + 1); year <= last; year++) {
            byYear.put(year, observedTargets(plan, year));
        }
        int figures = 0;
        int sourced = 0;
        int verified = 0;
        for (Observation observation : plan.observations().values()) {
            if (observation.value() != null) {
                Source source = observation.source();
                figures++;
                sourced += source == null ? 0 : 1;
                verified += source != null && source.verified() ? 1 : 0;
            }
        }
        return new Completeness(byYear, plan.targets().size(), sourced, verified, figures);
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
