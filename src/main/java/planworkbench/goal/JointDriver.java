package planworkbench.goal;

import java.util.OptionalDouble;

import planworkbench.plan.ObservedFigures;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.YearlySpread;

/// A driver that may move, its values counted from what is supposed in spreads: 0 is as supposed.
record JointDriver(SoughtDriver sought, OptionalDouble supposed, YearlySpread spread) {

    /// @param series as supposed
    static JointDriver of(SoughtDriver sought, ProjectedSeries series, int horizon,
            ObservedFigures observed) {
        PlanDriver.Effect effect = sought.step() ? PlanDriver.Effect.STEP : PlanDriver.Effect.GROWTH;
        YearlySpread spread = YearlySpread.of(observed, series, effect, horizon);
        return new JointDriver(sought, sought.average(series, horizon),
                spread.deviation() > 0 ? spread : YearlySpread.ofLevel(series, effect, sought.origin()));
    }

    double value(double distance) {
        return supposed.orElse(0) + distance * spread.deviation();
    }

    double distance(double value) {
        return (value - supposed.orElse(0)) / spread.deviation();
    }

    /// What the scenario says itself where nothing is asked.
    ResolvedScenario in(ResolvedScenario scenario, double distance) {
        return distance == 0 && sought.before() != null ? scenario : sought.in(scenario, value(distance));
    }
}
