package planworkbench.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Inserts rows into a table, many with one statement. What was added is in the table after [#flush] and not before.
final class BulkInsert {

    private static final int ROWS = 32;

    private final Sql sql;
    private final int columns;
    private final String one;
    private final String many;
    private final List<@Nullable Object> waiting = new ArrayList<>();

    BulkInsert(Sql sql, String table, String... columns) {
        this.sql = sql;
        this.columns = columns.length;
        String head = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        String row = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
        one = head + row;
        many = head + String.join(", ", Collections.nCopies(ROWS, row));
    }

    void add(@Nullable Object... row) {
        Collections.addAll(waiting, row);
        if (waiting.size() == ROWS * columns) {
            sql.update(many, waiting.toArray());
            waiting.clear();
        }
    }

    void flush() {
        for (int from = 0; from < waiting.size(); from += columns) {
            sql.update(one, waiting.subList(from, from + columns).toArray());
        }
        waiting.clear();
    }
}
