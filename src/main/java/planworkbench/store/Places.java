package planworkbench.store;

/// The order of a table's rows: each has a place, one after the other from the first one's on.
final class Places {

    private final Sql sql;
    private final String table;
    private final String key;

    /// @param key the column that names a row
    Places(Sql sql, String table, String key) {
        this.sql = sql;
        this.table = table;
        this.key = key;
    }

    /// Moves the rows from an index on down.
    ///
    /// @return the place that is free now
    int open(int index) {
        int place = first() + index;
        sql.update("UPDATE " + table + " SET place = place + 1 WHERE place >= ?", place);
        return place;
    }

    /// Takes a row away and moves those after it up.
    void remove(String row, int index) {
        int place = first() + index;
        sql.update("DELETE FROM " + table + " WHERE " + key + " = ?", row);
        sql.update("UPDATE " + table + " SET place = place - 1 WHERE place > ?", place);
    }

    void move(String row, int from, int to) {
        int first = first();
        if (from < to) {
            sql.update("UPDATE " + table + " SET place = place - 1 WHERE place > ? AND place <= ?", first + from,
                    first + to);
        } else {
            sql.update("UPDATE " + table + " SET place = place + 1 WHERE place >= ? AND place < ?", first + to,
                    first + from);
        }
        sql.update("UPDATE " + table + " SET place = ? WHERE " + key + " = ?", first + to, row);
    }

    private int first() {
        return sql.one("SELECT COALESCE(MIN(place), 0) FROM " + table, Row::integer);
    }
}
