package planworkbench.simulation;

import java.util.List;

/// What outputs of a run hang on, driver by driver (龙卷风图). Which paths are a driver's lowest and highest is settled once for all
/// outputs, and for all runs with the same draws.
public final class Tornado {

    private final List<Tails> drivers;

    private Tornado(List<Tails> drivers) {
        this.drivers = drivers;
    }

    /// @param drivers scores of each by path; where one is drawn for several years, their sum
    /// @param share of the paths at either end, such as 0.1
    public static Tornado of(List<double[]> drivers, double share) {
        return new Tornado(drivers.stream().map(driver -> Tails.of(driver, share)).toList());
    }

    /// @param output of the same draws, by path
    /// @return in the order of the drivers
    public List<TornadoBar> bars(double[] output) {
        return drivers.stream().map(driver -> TornadoBar.of(driver, output)).toList();
    }
}
