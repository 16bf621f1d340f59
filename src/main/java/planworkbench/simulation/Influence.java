package planworkbench.simulation;

/// How much of something hangs on a driver.
///
/// @param share of the squared rank correlations; NaN where nothing varies
/// @param bar mean value where the driver turns out among its lowest and highest tenth
public record Influence(PlanDriver driver, double correlation, double share, TornadoBar bar) {}
