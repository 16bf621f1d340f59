package planworkbench.assessment.contribution;

/// What a cause adds to the difference.
///
/// @param value in the unit of the explained value
public record Contribution(Cause cause, double value) {}
