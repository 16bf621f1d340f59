package planworkbench.store;

import java.util.List;

import planworkbench.plan.FillIn;

/// What departments were asked to fill in.
final class FillInTable {

    private static final JsonColumn<FillIn> FILL_IN = JsonColumn.of(FillIn.class);

    private final Sql sql;

    FillInTable(Sql sql) {
        this.sql = sql;
    }

    List<FillIn> all() {
        return sql.query("SELECT content FROM fill_in", row -> FILL_IN.read(row.text()));
    }

    void put(FillIn fillIn) {
        sql.update("MERGE INTO fill_in (department, asked_year, content) KEY (department, asked_year)"
                + " VALUES (?, ?, ?)", fillIn.department(), fillIn.year(), FILL_IN.write(fillIn));
    }

    void remove(FillIn.Key key) {
        sql.update("DELETE FROM fill_in WHERE department = ? AND asked_year = ?", key.department(), key.year());
    }
}
