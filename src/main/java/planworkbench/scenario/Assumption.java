package planworkbench.scenario;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// What a scenario says about one series (假设).
///
/// @param overrides values of single years that replace the method's; the method goes on from them
/// @param reason why this is supposed
/// @param uncertainty how far each year may turn out from this; null where nothing is said of it
public record Assumption(SeriesKey series, ProjectionMethod method, NavigableMap<Integer, Double> overrides,
        String reason, @Nullable Distribution uncertainty) {

    public Assumption {
        overrides = Collections.unmodifiableNavigableMap(new TreeMap<>(overrides));
    }

    public Assumption(SeriesKey series, ProjectionMethod method, NavigableMap<Integer, Double> overrides,
            String reason) {
        this(series, method, overrides, reason, null);
    }

    public static Assumption of(SeriesKey series, ProjectionMethod method, String reason) {
        return new Assumption(series, method, Collections.emptyNavigableMap(), reason, null);
    }

    public Assumption withMethod(ProjectionMethod replaced) {
        return new Assumption(series, replaced, overrides, reason, uncertainty);
    }

    public Assumption withOverrides(NavigableMap<Integer, Double> replaced) {
        return new Assumption(series, method, replaced, reason, uncertainty);
    }

    public Assumption withReason(String replaced) {
        return new Assumption(series, method, overrides, replaced, uncertainty);
    }

    public Assumption withUncertainty(@Nullable Distribution replaced) {
        return new Assumption(series, method, overrides, reason, replaced);
    }
}
