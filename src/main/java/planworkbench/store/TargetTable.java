package planworkbench.store;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;

/// The targets of the plan, in its order.
final class TargetTable {

    private static final JsonColumn<TargetKind> TARGET_KIND = JsonColumn.of(TargetKind.class);
    private static final JsonColumn<Source> SOURCE = JsonColumn.of(Source.class);
    private static final JsonColumn<Target.StatedBase> STATED_BASE = JsonColumn.of(Target.StatedBase.class);

    private final Sql sql;
    private final Places places;

    TargetTable(Sql sql) {
        this.sql = sql;
        places = new Places(sql, "target", "id");
    }

    List<Target> all() {
        return sql.query("SELECT id, group_name, name, indicator, unit, kind, target_year, wording, source,"
                + " value_line, stated_base, headline, basis, remark, planned FROM target ORDER BY place",
                row -> new Target(row.text(), row.text(), row.text(), row.text(), new Unit(row.text()),
                        TARGET_KIND.read(row.text()), row.integer(), row.text(), SOURCE.read(row.text()),
                        row.integerOrNull(), STATED_BASE.readOrNull(row.textOrNull()), row.flag(), row.text(),
                        row.text(), planned(row.textOrNull())));
    }

    private static NavigableMap<Integer, Double> planned(@Nullable String column) {
        return column == null ? Collections.emptyNavigableMap() : JsonColumn.BY_YEAR.read(column);
    }

    private static @Nullable String column(NavigableMap<Integer, Double> planned) {
        return planned.isEmpty() ? null : JsonColumn.BY_YEAR.write(planned);
    }

    /// Fills the empty table.
    void fill(Collection<Target> targets) {
        int place = 0;
        for (Target target : targets) {
            add(target, place++);
        }
    }

    void insert(Target target, int index) {
        add(target, places.open(index));
    }

    private void add(Target target, int place) {
        sql.update("INSERT INTO target (id, place, group_name, name, indicator, unit, kind, target_year, wording,"
                + " source, value_line, stated_base, headline, basis, remark)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                target.id(), place, target.group(), target.name(), target.indicator(), target.unit().symbol(),
                TARGET_KIND.write(target.kind()), target.year(), target.wording(), SOURCE.write(target.source()),
                target.valueLine(), STATED_BASE.writeOrNull(target.statedBase()), target.headline(), target.basis(),
                target.remark());
        if (!target.planned().isEmpty()) {
            // a workspace on its way from an older form has neither the column nor such values yet
            sql.update("UPDATE target SET planned = ? WHERE id = ?", column(target.planned()), target.id());
        }
    }

    void update(Target target) {
        sql.update("UPDATE target SET group_name = ?, name = ?, indicator = ?, unit = ?, kind = ?, target_year = ?,"
                + " wording = ?, source = ?, value_line = ?, stated_base = ?, headline = ?, basis = ?, remark = ?,"
                + " planned = ? WHERE id = ?",
                target.group(), target.name(), target.indicator(), target.unit().symbol(),
                TARGET_KIND.write(target.kind()), target.year(), target.wording(), SOURCE.write(target.source()),
                target.valueLine(), STATED_BASE.writeOrNull(target.statedBase()), target.headline(), target.basis(),
                target.remark(), column(target.planned()), target.id());
    }

    void remove(String id, int index) {
        places.remove(id, index);
    }
}
