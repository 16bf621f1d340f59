package planworkbench.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many rows each table has. H2 opens a file that was cut without an error and with fewer rows, so that the
/// numbers are kept inside and in the check file, and compared.
final class RowTotals {

    private static final String COUNTED = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'PUBLIC' AND table_name <> 'ROW_TOTAL' ORDER BY table_name";

    private final Sql sql;
    private final Map<String, String> counts;
    private SortedMap<String, Long> kept;

    RowTotals(Sql sql) {
        this.sql = sql;
        counts = sql.query(COUNTED, Row::text).stream().collect(Collectors.toMap(table -> table,
                table -> "SELECT '" + table + "', COUNT(*) FROM " + table, (a, _) -> a, TreeMap::new));
        kept = read(sql, "SELECT table_name, row_count FROM row_total");
    }

    /// As they were when last kept.
    SortedMap<String, Long> kept() {
        return kept;
    }

    boolean stillHold() {
        return counted(Set.of()).equals(kept);
    }

    /// Counts, and writes what is different; to be taken over once that is committed.
    ///
    /// @param known tables that need not be counted: in the middle of a large transaction H2 goes through all rows for that
    SortedMap<String, Long> write(Map<String, Long> known) {
        SortedMap<String, Long> counted = counted(known.keySet());
        counted.putAll(known);
        if (!counted.keySet().containsAll(kept.keySet())) {
            sql.update("DELETE FROM row_total");
            kept = new TreeMap<>();
        }
        for (Map.Entry<String, Long> total : counted.entrySet()) {
            if (!total.getValue().equals(kept.get(total.getKey()))) {
                sql.update("MERGE INTO row_total (table_name, row_count) KEY (table_name) VALUES (?, ?)",
                        total.getKey(), total.getValue());
            }
        }
        return counted;
    }

    void committed(SortedMap<String, Long> written) {
        kept = written;
    }

    private SortedMap<String, Long> counted(Set<String> butFor) {
        return read(sql, counts.entrySet().stream().filter(table -> !butFor.contains(table.getKey()))
                .map(Map.Entry::getValue).collect(Collectors.joining(" UNION ALL ")));
    }

    private static SortedMap<String, Long> read(Sql sql, String query) {
        List<Map.Entry<String, Long>> rows = sql.query(query, row -> Map.entry(row.text(), row.count()));
        SortedMap<String, Long> totals = new TreeMap<>();
        rows.forEach(row -> totals.put(row.getKey(), row.getValue()));
        return totals;
    }
}
