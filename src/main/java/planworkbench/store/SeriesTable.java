package planworkbench.store;

import java.util.HashMap;
import java.util.Map;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;

/// The numbers under which series stand in the figures and in the history. A series gets its number when something is first said of it
/// and keeps it.
final class SeriesTable {

    private static final int UNREAD = -1;

    private final Sql sql;
    private final Map<SeriesKey, Integer> known = new HashMap<>();
    private int last = UNREAD;

    SeriesTable(Sql sql) {
        this.sql = sql;
    }

    /// All by their numbers.
    Map<Integer, SeriesKey> all() {
        read();
        Map<Integer, SeriesKey> all = new HashMap<>();
        known.forEach((series, number) -> all.put(number, series));
        return all;
    }

    int number(SeriesKey series) {
        read();
        return known.computeIfAbsent(series, this::made);
    }

    /// All at once: an import asks for thousands.
    private void read() {
        if (last != UNREAD) {
            return;
        }
        last = 0;
        sql.query("SELECT indicator, region, id FROM series",
                row -> Map.entry(new SeriesKey(row.text(), row.text()), row.integer())).forEach(one -> {
                    known.put(one.getKey(), one.getValue());
                    last = Math.max(last, one.getValue());
                });
    }

    /// The one number of a cell; cells of a series lie together in the order of their years.
    long cell(ObservationKey key) {
        return ((long) number(key.series()) << Integer.SIZE) + key.year();
    }

    /// After a transaction that was taken back, numbers that it made are not there any more.
    void forget() {
        known.clear();
        last = UNREAD;
    }

    private int made(SeriesKey series) {
        last++;
        sql.update("INSERT INTO series (id, indicator, region) VALUES (?, ?, ?)", last, series.indicator(),
                series.region());
        return last;
    }
}
