package planworkbench.assessment.contribution;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// What a derived indicator is made of: its definition applied to inputs that each follow the path of one projection or another.
///
/// @param keys in the order of the definition; none where the series is not derived under both scenarios
record Inputs(Plan plan, Projector projector, Explained explained, Projection from, Projection to,
        List<SeriesKey> keys) {

    static Inputs of(Plan plan, Projector projector, Explained explained, Projection from, Projection to) {
        SeriesKey series = explained.series();
        boolean supposed = from.scenario().assumption(series) != null || to.scenario().assumption(series) != null;
        List<SeriesKey> keys = supposed ? List.of() : switch (plan.indicator(series.indicator()).definition()) {
            case Definition.Ratio(String part, String whole) ->
                List.of(new SeriesKey(part, series.region()), new SeriesKey(whole, series.region()));
            case Definition.Formula _ -> projector.formulas().model().dependencies().uses(series).stream()
                    .filter(other -> !other.equals(series)).toList();
            case Definition.Entered _,Definition.RealGrowthOf _ -> List.of();
        };
        return new Inputs(plan, projector, explained, from, to, keys);
    }

    /// The explained value where some inputs follow the second projection and the others the first.
    Figure value(BitSet second) {
        return value(second, -1, from);
    }

    /// The same where one input follows a projection of its own.
    Figure value(BitSet second, int own, Projection path) {
        ResolvedScenario scenario = from.scenario().withOrigin(sameOrigin() ? from.scenario().origin() : Origin.BASE);
        for (int i = 0; i < keys.size(); i++) {
            SeriesKey key = keys.get(i);
            scenario = scenario.with(new Assumption(key,
                    new ProjectionMethod.FixedValues(values(key, i == own ? path : second.get(i) ? to : from)),
                    Collections.emptyNavigableMap(), ""));
        }
        return explained.in(plan, projector.project(scenario, from.horizon()));
    }

    /// From different years, the definition of the base year is what paths have in common.
    private NavigableMap<Integer, Double> values(SeriesKey key, Projection path) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        ProjectedSeries series = path.get(key);
        if (series != null && sameOrigin()) {
            AnnualSeries raw = series.values();
            values.putAll(raw.values());
        } else {
            for (int year = plan.baseYear(); year <= path.horizon(); year++) {
                if (path.at(key, year) instanceof Figure.Known(double value, boolean _)) {
                    values.put(year, value);
                }
            }
        }
        return values;
    }

    private boolean sameOrigin() {
        return from.scenario().origin() == to.scenario().origin();
    }
}
