package planworkbench.simulation;

/// One thing that chance decides: a driver in a year, or the common factor of a year.
///
/// @param index its place among the dimensions of the run; only Sobol's points depend on it
/// @param stream its own random numbers, which depend on its name and not on its place
record Dimension(int index, RandomStream stream) {}
