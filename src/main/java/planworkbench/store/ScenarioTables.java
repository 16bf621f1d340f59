package planworkbench.store;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// Scenarios, and apart from them their assumptions.
final class ScenarioTables {

    private static final JsonColumn<ProjectionMethod> METHOD = JsonColumn.of(ProjectionMethod.class);

    private static final JsonColumn<Distribution> UNCERTAINTY = JsonColumn.of(Distribution.class);

    private static final JsonColumn<Correlations> CORRELATIONS = JsonColumn.of(Correlations.class);

    private static final JsonColumn<Scenario.Signed> SIGNED = JsonColumn.of(Scenario.Signed.class);

    private final Sql sql;

    ScenarioTables(Sql sql) {
        this.sql = sql;
    }

    ScenarioTree all() {
        return ScenarioTree.of(sql.query("SELECT id, name, parent, origin, note, locked, correlations,"
                + " made, approved FROM scenario ORDER BY place",
                row -> scenario(row.text(), row)));
    }

    private Scenario scenario(String id, Row row) {
        return new Scenario(id, row.text(), row.textOrNull(), origin(row.textOrNull()), row.text(), row.flag(),
                assumptions(id), CORRELATIONS.readOrNull(row.textOrNull()), SIGNED.readOrNull(row.textOrNull()),
                SIGNED.readOrNull(row.textOrNull()));
    }

    private static @Nullable Origin origin(@Nullable String name) {
        return name == null ? null : Origin.valueOf(name);
    }

    private NavigableMap<SeriesKey, Assumption> assumptions(String scenario) {
        NavigableMap<SeriesKey, Assumption> assumptions = new TreeMap<>();
        sql.query("SELECT indicator, region, method, overrides, reason, uncertainty FROM assumption WHERE scenario = ?",
                row -> new Assumption(new SeriesKey(row.text(), row.text()), METHOD.read(row.text()),
                        JsonColumn.BY_YEAR.read(row.text()), row.text(), UNCERTAINTY.readOrNull(row.textOrNull())),
                scenario).forEach(assumption -> assumptions.put(assumption.series(), assumption));
        return assumptions;
    }

    void write(ScenarioTree tree) {
        int place = 0;
        for (Scenario scenario : tree.scenarios().values()) {
            insert(scenario, place++);
            scenario.assumptions().values().forEach(assumption -> put(scenario.id(), assumption));
        }
    }

    /// The scenario without its assumptions; those from this place on move down.
    void insert(Scenario scenario, int place) {
        sql.update("UPDATE scenario SET place = place + 1 WHERE place >= ?", place);
        sql.update("INSERT INTO scenario (id, place, name, parent, origin, note, locked, correlations, made,"
                + " approved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                scenario.id(), place, scenario.name(), scenario.parent(), name(scenario.origin()), scenario.note(),
                scenario.locked(), CORRELATIONS.writeOrNull(scenario.correlations()),
                SIGNED.writeOrNull(scenario.made()),
                SIGNED.writeOrNull(scenario.approved()));
    }

    void update(Scenario scenario) {
        sql.update("UPDATE scenario SET name = ?, parent = ?, origin = ?, note = ?, locked = ?, correlations = ?,"
                + " made = ?, approved = ? WHERE id = ?",
                scenario.name(), scenario.parent(), name(scenario.origin()), scenario.note(), scenario.locked(),
                CORRELATIONS.writeOrNull(scenario.correlations()), SIGNED.writeOrNull(scenario.made()),
                SIGNED.writeOrNull(scenario.approved()), scenario.id());
    }

    void remove(String id, int place) {
        sql.update("DELETE FROM scenario WHERE id = ?", id);
        sql.update("UPDATE scenario SET place = place - 1 WHERE place > ?", place);
    }

    void put(String scenario, Assumption assumption) {
        sql.update("MERGE INTO assumption (scenario, indicator, region, method, overrides, reason, uncertainty)"
                + " KEY (scenario, indicator, region) VALUES (?, ?, ?, ?, ?, ?, ?)",
                scenario, assumption.series().indicator(), assumption.series().region(),
                METHOD.write(assumption.method()), JsonColumn.BY_YEAR.write(assumption.overrides()),
                assumption.reason(), UNCERTAINTY.writeOrNull(assumption.uncertainty()));
    }

    void remove(String scenario, SeriesKey series) {
        sql.update("DELETE FROM assumption WHERE scenario = ? AND indicator = ? AND region = ?", scenario,
                series.indicator(), series.region());
    }

    /// The scenario's own properties, for the tables and the history that keep assumptions apart.
    static Scenario head(Scenario scenario) {
        return scenario.withAssumptions(Collections.emptyNavigableMap());
    }

    private static @Nullable String name(@Nullable Origin origin) {
        return origin == null ? null : origin.name();
    }
}
