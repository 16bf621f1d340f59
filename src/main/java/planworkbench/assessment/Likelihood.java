package planworkbench.assessment;

import java.util.List;

import planworkbench.simulation.PlanDriver;

/// How likely a target is met (达标概率).
///
/// @param probability from 0 to 1
/// @param drivers what uncertain series it hangs on; none where chance changes nothing: what was observed, or rests on decisions
public record Likelihood(double probability, List<PlanDriver> drivers) {

    public Likelihood {
        drivers = List.copyOf(drivers);
    }

    static Likelihood certain(boolean met) {
        return new Likelihood(met ? 1 : 0, List.of());
    }

    /// Whether chance changes nothing; else even a share of 0 or 1 of all paths is only close to it.
    public boolean isCertain() {
        return drivers.isEmpty();
    }

    /// Those whose spread rests on no history (本程序假定).
    public List<PlanDriver> assumed() {
        return drivers.stream().filter(driver -> driver.basis() == PlanDriver.Basis.ASSUMED).toList();
    }
}
