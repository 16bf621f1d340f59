package planworkbench.assessment;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.PlanSimulation;

/// What chance makes of a scenario.
///
/// @param simulation for further questions about it
/// @param met by the id of each target that chance touches: the paths that meet it
/// @param fan of the series that is looked at; null where none is
public record Chances(PlanSimulation simulation, Map<String, PathSet> met, @Nullable Fan fan) {

    /// @param quantiles 10, 25, 50, 75 and 90 % of the figures by projected year, in the series' unit; none where it does not vary
    public record Fan(SeriesKey series, NavigableMap<Integer, List<Double>> quantiles) {}

    Chances with(Fan other) {
        return new Chances(simulation, met, other);
    }
}
