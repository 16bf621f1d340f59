package planworkbench.store;

import java.util.List;

import planworkbench.plan.ReportText;

/// What the author of a report wrote at its places.
final class ReportTextTable {

    private final Sql sql;

    ReportTextTable(Sql sql) {
        this.sql = sql;
    }

    List<ReportText> all() {
        return sql.query("SELECT place, evaluation_year, content FROM report_text",
                row -> new ReportText(row.text(), row.integer(), row.text()));
    }

    void put(ReportText text) {
        sql.update("MERGE INTO report_text (place, evaluation_year, content) KEY (place, evaluation_year)"
                + " VALUES (?, ?, ?)", text.place(), text.year(), text.text());
    }

    void remove(ReportText.Key key) {
        sql.update("DELETE FROM report_text WHERE place = ? AND evaluation_year = ?", key.place(), key.year());
    }
}
