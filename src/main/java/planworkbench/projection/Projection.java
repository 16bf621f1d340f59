package planworkbench.projection;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure;
import planworkbench.plan.Figures;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ResolvedScenario;

/// All series of a plan under one scenario, base year to horizon (推演).
///
/// @param horizon the last year
public record Projection(ResolvedScenario scenario, int horizon, Figures observed,
        NavigableMap<SeriesKey, ProjectedSeries> series) implements Figures {

    public Projection {
        series = Collections.unmodifiableNavigableMap(new TreeMap<>(series));
    }

    public @Nullable ProjectedSeries get(SeriesKey key) {
        return series.get(key);
    }

    /// The figure that a target is judged by: observed up to the origin, projected after it.
    @Override
    public Figure at(SeriesKey key, int year) {
        ProjectedSeries projected = series.get(key);
        if (projected == null) {
            return new Figure.Unknown(Reason.NO_DATA);
        }
        if (!projected.isProjected(year)) {
            Figure figure = observed.at(key, year);
            return figure instanceof Figure.Unknown && projected.missing() != null
                    ? new Figure.Unknown(projected.missing())
                    : figure;
        }
        Double value = projected.values().values().get(year);
        return value == null
                ? new Figure.Unknown(Reason.NO_DATA)
                : new Figure.Known(value * projected.linkFactor(), projected.comparable());
    }
}
