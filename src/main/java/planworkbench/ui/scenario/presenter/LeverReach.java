package planworkbench.ui.scenario.presenter;

import java.util.List;

import planworkbench.goal.TargetDrivers;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.ui.scenario.importance.Influenced;

/// Which series move what is shown.
///
/// @param behind the series with an assumption that it hangs on
record LeverReach(Influenced of, List<SeriesKey> behind) {

    /// To be answered on the worker: it projects once for each assumption.
    record Question(Plan plan, ResolvedScenario scenario, Influenced about) {

        LeverReach answer() {
            TargetDrivers drivers = new TargetDrivers(plan, new Projector(plan), scenario);
            Target target = about.target();
            return new LeverReach(about, target == null
                    ? drivers.ofValue(about.series(), about.year())
                    : drivers.of(target));
        }
    }
}
