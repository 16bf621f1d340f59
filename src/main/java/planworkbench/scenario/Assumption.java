package planworkbench.scenario;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.plan.SeriesKey;

/// What a scenario says about one series (假设).
///
/// @param overrides values of single years that replace the method's; the method goes on from them
/// @param reason why this is supposed
public record Assumption(SeriesKey series, ProjectionMethod method, NavigableMap<Integer, Double> overrides,
        String reason) {

    public Assumption {
        overrides = Collections.unmodifiableNavigableMap(new TreeMap<>(overrides));
    }

    public static Assumption of(SeriesKey series, ProjectionMethod method, String reason) {
        return new Assumption(series, method, Collections.emptyNavigableMap(), reason);
    }

    public Assumption withMethod(ProjectionMethod replaced) {
        return new Assumption(series, replaced, overrides, reason);
    }
}
