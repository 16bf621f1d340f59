package planworkbench.report.workbook;

import java.util.Map;

import planworkbench.plan.SeriesKey;

/// The row of each series on the sheet of the projection.
record ProjectionRows(Map<SeriesKey, SheetRow> rows) {

    /// @throws IllegalArgumentException where a series has none
    SheetRow of(SeriesKey key) {
        SheetRow row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no row of " + key);
        }
        return row;
    }

    boolean has(SeriesKey key) {
        return rows.containsKey(key);
    }
}
