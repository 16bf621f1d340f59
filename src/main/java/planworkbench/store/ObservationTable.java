package planworkbench.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    private final BulkInsert inserted;

    ObservationTable(Sql sql, SeriesTable series) {
        this.sql = sql;
        this.series = series;
        inserted = new BulkInsert(sql, "observation", "series", "observed_year", "amount", "status", "qualifier",
                "source", "note", "cell");
    }

    /// Those of a series name it with one object: a large plan has some hundred thousand.
    List<Observation> all() {
        Map<Integer, SeriesKey> all = series.all();
        return sql.query("SELECT series, observed_year, amount, status, qualifier, source, note FROM observation",
                row -> new Observation(Objects.requireNonNull(all.get(row.integer())), row.integer(),
                        row.numberOrNull(), row.oneOf(ObservationStatus.class), row.text(),
                        SOURCE.readOrNull(row.textOrNull()), row.text()));
    }

    /// In the table after [#flush].
    void insert(Observation observation, @Nullable String source) {
        inserted.add(values(observation, source));
    }

    void flush() {
        inserted.flush();
    }

    void update(Observation observation, @Nullable String source) {
        inserted.flush();
        sql.update("UPDATE observation SET series = ?, observed_year = ?, amount = ?, status = ?, qualifier = ?,"
                + " source = ?, note = ? WHERE cell = ?", values(observation, source));
    }

    /// How the source of a figure is written; null where it has none.
    static @Nullable String source(Observation observation) {
        return SOURCE.writeOrNull(observation.source());
    }

    private @Nullable Object[] values(Observation observation, @Nullable String source) {
        return new @Nullable Object[]{series.number(observation.series()), observation.year(), observation.value(),
            observation.status().name(), observation.qualifier(), source,
            observation.note(), series.cell(observation.key())};
    }

    void remove(ObservationKey key) {
        inserted.flush();
        sql.update("DELETE FROM observation WHERE cell = ?", series.cell(key));
    }
}
