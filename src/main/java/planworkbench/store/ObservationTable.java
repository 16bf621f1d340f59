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

    private final Sql sql;

    ObservationTable(Sql sql) {
        this.sql = sql;
    }

    List<Observation> all() {
        return sql.query("SELECT indicator, region, observed_year, amount, status, qualifier, source, note"
                + " FROM observation",
                row -> new Observation(new SeriesKey(row.text(), row.text()), row.integer(), row.numberOrNull(),
                        row.oneOf(ObservationStatus.class), row.text(), SOURCE.readOrNull(row.textOrNull()),
                        row.text()));
    }

    void insert(Observation observation) {
        write("INSERT INTO observation (indicator, region, observed_year, amount, status, qualifier, source, note)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", observation);
    }

    void put(Observation observation) {
        write("MERGE INTO observation (indicator, region, observed_year, amount, status, qualifier, source, note)"
                + " KEY (indicator, region, observed_year) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", observation);
    }

    private void write(String statement, Observation observation) {
        sql.update(statement, observation.series().indicator(), observation.series().region(), observation.year(),
                observation.value(), observation.status().name(), observation.qualifier(),
                SOURCE.writeOrNull(observation.source()), observation.note());
    }

    void remove(ObservationKey key) {
        sql.update("DELETE FROM observation WHERE indicator = ? AND region = ? AND observed_year = ?",
                key.series().indicator(), key.series().region(), key.year());
    }
}
