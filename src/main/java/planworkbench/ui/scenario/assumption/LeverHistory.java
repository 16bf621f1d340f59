package planworkbench.ui.scenario.assumption;

/// How a lever would have stood in the past.
///
/// @param mean the average a year
/// @param years how many years it rests on
public record LeverHistory(double low, double high, double mean, int years) {}
