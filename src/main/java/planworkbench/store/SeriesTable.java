package planworkbench.store;

import java.util.HashMap;
import java.util.Map;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;

/// The numbers under which series stand in the figures and in the history. A series gets its number when something is first said of it
/// and keeps it.
final class SeriesTable {

    private final Sql sql;
    private final Map<SeriesKey, Integer> known = new HashMap<>();

    SeriesTable(Sql sql) {
        this.sql = sql;
    }

    int number(SeriesKey series) {
        return known.computeIfAbsent(series, this::foundOrMade);
    }

    /// The one number of a cell; cells of a series lie together in the order of their years.
    long cell(ObservationKey key) {
        return ((long) number(key.series()) << Integer.SIZE) + key.year();
    }

    /// After a transaction that was taken back, numbers that it made are not there any more.
    void forget() {
        known.clear();
    }

    private int foundOrMade(SeriesKey series) {
        return sql.query("SELECT id FROM series WHERE indicator = ? AND region = ?", Row::integer, series.indicator(),
                series.region()).stream().findFirst().orElseGet(() -> made(series));
    }

    private int made(SeriesKey series) {
        int number = sql.one("SELECT COALESCE(MAX(id), 0) + 1 FROM series", Row::integer);
        sql.update("INSERT INTO series (id, indicator, region) VALUES (?, ?, ?)", number, series.indicator(),
                series.region());
        return number;
    }
}
