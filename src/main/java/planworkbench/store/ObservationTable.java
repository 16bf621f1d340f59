package planworkbench.store;

import java.util.List;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;

/// The figures.
final class ObservationTable {

    private static final JsonColumn<Source> SOURCE = JsonColumn.of(Source.class);

    private static final String COLUMNS = "(cell, series, observed_year, amount, status, qualifier, source, note)";
    private static final String VALUES = " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final SeriesTable series;

    ObservationTable(Sql sql, SeriesTable series) {
        this.sql = sql;
        this.series = series;
    }

    List<Observation> all() {
        return sql.query("SELECT x.indicator, x.region, o.observed_year, o.amount, o.status, o.qualifier, o.source,"
                + " o.note FROM observation o JOIN series x ON x.id = o.series",
                row -> new Observation(new SeriesKey(row.text(), row.text()), row.integer(), row.numberOrNull(),
                        row.oneOf(ObservationStatus.class), row.text(), SOURCE.readOrNull(row.textOrNull()),
                        row.text()));
    }

    void insert(Observation observation) {
        write("INSERT INTO observation " + COLUMNS + VALUES, observation);
    }

    void put(Observation observation) {
        write("MERGE INTO observation " + COLUMNS + " KEY (cell)" + VALUES, observation);
    }

    private void write(String statement, Observation observation) {
        sql.update(statement, series.cell(observation.key()), series.number(observation.series()), observation.year(),
                observation.value(), observation.status().name(), observation.qualifier(),
                SOURCE.writeOrNull(observation.source()), observation.note());
    }

    void remove(ObservationKey key) {
        sql.update("DELETE FROM observation WHERE cell = ?", series.cell(key));
    }
}
