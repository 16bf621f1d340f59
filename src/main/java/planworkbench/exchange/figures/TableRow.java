package planworkbench.exchange.figures;

import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.SeriesKey;

/// A row of a table that holds figures of a series.
///
/// @param label what the table calls it
/// @param unit that the table states for it; empty where it states none
record TableRow(SheetRow row, String label, SeriesKey series, String unit) {}
