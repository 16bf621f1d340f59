package planworkbench.assessment;

/// The way of a figure from the base value to the target value, as far as it went: what completion, growth ratio and
/// extrapolation are computed from. Of a sum it starts at nothing; of a change since the base year it is that of the
/// level.
///
/// @param base in the indicator's unit, as the others
/// @param now the figure of the assessed year
/// @param goal the target value
/// @param elapsed years since the base year
/// @param years from the base year to the target's
public record Way(double base, double now, double goal, int elapsed, int years) {}
