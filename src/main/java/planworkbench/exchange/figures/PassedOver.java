package planworkbench.exchange.figures;

/// A column or a row of a table that is not taken, and why.
///
/// @param place the cell that names it
/// @param label what stands there
/// @param figures how many there are in it
public record PassedOver(String place, String label, FigureProblem problem, int figures) {}
