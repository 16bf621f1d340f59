package planworkbench.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;

/// The figures.
final class ObservationTable {

    private static final JsonColumn<Source> SOURCE = JsonColumn.of(Source.class);

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
        sql.update("INSERT INTO observation (series, observed_year, amount, status, qualifier, source, note, cell)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values(observation));
    }

    void update(Observation observation) {
        sql.update("UPDATE observation SET series = ?, observed_year = ?, amount = ?, status = ?, qualifier = ?,"
                + " source = ?, note = ? WHERE cell = ?", values(observation));
    }

    private @Nullable Object[] values(Observation observation) {
        return new @Nullable Object[]{series.number(observation.series()), observation.year(), observation.value(),
            observation.status().name(), observation.qualifier(), SOURCE.writeOrNull(observation.source()),
            observation.note(), series.cell(observation.key())};
    }

    void remove(ObservationKey key) {
        sql.update("DELETE FROM observation WHERE cell = ?", series.cell(key));
    }
}
