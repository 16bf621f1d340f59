package planworkbench.store;

import java.util.Collection;
import java.util.List;

import planworkbench.plan.Definition;
import planworkbench.plan.Direction;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Measure;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Unit;

/// The indicators of the plan, in the order of the table.
final class IndicatorTable {

    private static final JsonColumn<Definition> DEFINITION = JsonColumn.of(Definition.class);

    private final Sql sql;
    private final Places places;

    IndicatorTable(Sql sql) {
        this.sql = sql;
        places = new Places(sql, "indicator", "code");
    }

    List<Indicator> all() {
        return sql.query("SELECT code, name, group_name, unit, nature, price_basis, direction, measure, definition,"
                + " department, note FROM indicator ORDER BY place",
                row -> new Indicator(row.text(), row.text(), row.text(), new Unit(row.text()),
                        row.oneOf(IndicatorNature.class), row.oneOf(PriceBasis.class), row.oneOf(Direction.class),
                        row.oneOf(Measure.class), DEFINITION.read(row.text()), row.textOrNull(), row.text()));
    }

    /// Fills the empty table.
    void fill(Collection<Indicator> indicators) {
        int place = 0;
        for (Indicator indicator : indicators) {
            add(indicator, place++);
        }
    }

    void insert(Indicator indicator, int index) {
        add(indicator, places.open(index));
    }

    private void add(Indicator indicator, int place) {
        sql.update("INSERT INTO indicator (code, place, name, group_name, unit, nature, price_basis, direction,"
                + " measure, definition, department, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                indicator.code(), place, indicator.name(), indicator.group(), indicator.unit().symbol(),
                indicator.nature().name(), indicator.priceBasis().name(), indicator.direction().name(),
                indicator.measure().name(), DEFINITION.write(indicator.definition()), indicator.department(),
                indicator.note());
    }

    void update(Indicator indicator) {
        sql.update("UPDATE indicator SET name = ?, group_name = ?, unit = ?, nature = ?, price_basis = ?,"
                + " direction = ?, measure = ?, definition = ?, department = ?, note = ? WHERE code = ?",
                indicator.name(), indicator.group(), indicator.unit().symbol(), indicator.nature().name(),
                indicator.priceBasis().name(), indicator.direction().name(), indicator.measure().name(),
                DEFINITION.write(indicator.definition()), indicator.department(), indicator.note(),
                indicator.code());
    }

    void remove(String code, int index) {
        places.remove(code, index);
    }

    void move(String code, int from, int to) {
        places.move(code, from, to);
    }
}
