package planworkbench.exchange.figures;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationStatus;

/// A column of figures.
///
/// @param heading as it stands in the table
/// @param status what the heading says of all its figures; null where nothing
/// @param unit that the heading states; empty where none
public record YearColumn(int column, String heading, int year, @Nullable ObservationStatus status, String unit) {}
