package planworkbench.store;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.store.TableArrangement.Column;
import planworkbench.store.TableArrangement.Filter;
import planworkbench.store.TableArrangement.Grouping;
import planworkbench.store.TableArrangement.Sort;

/// Reads how the table of figures was arranged; what cannot be understood is as at first.
final class ArrangementReader {

    private ArrangementReader() {}

    /// Null where nothing was remembered.
    static @Nullable TableArrangement read(Fields fields) {
        if (fields.content().isEmpty()) {
            return null;
        }
        return new TableArrangement(columns(fields.list("columns")), year(fields, "firstYear"),
                year(fields, "lastYear"), widths(Fields.of(fields.get("widths"))), sort(Fields.of(fields.get("sort"))),
                constant(Grouping.class, fields.get("grouping")).orElse(Grouping.FIELD),
                filter(Fields.of(fields.get("filter"))));
    }

    private static List<Column> columns(List<?> names) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        names.forEach(name -> constant(Column.class, name).ifPresent(columns::add));
        return List.copyOf(columns);
    }

    private static @Nullable Integer year(Fields fields, String name) {
        Number year = fields.number(name);
        return year == null ? null : year.intValue();
    }

    private static Map<String, Double> widths(Fields fields) {
        Map<String, Double> widths = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            if (value instanceof Number number && number.doubleValue() > 0) {
                widths.put(name, number.doubleValue());
            }
        });
        return widths;
    }

    private static @Nullable Sort sort(Fields fields) {
        String column = fields.text("column");
        return column == null ? null : new Sort(column, fields.flag("descending"));
    }

    private static Filter filter(Fields fields) {
        String text = fields.text("text");
        return new Filter(text == null ? "" : text, fields.text("field"), fields.flag("withoutSource"));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable Object name) {
        return EnumSet.allOf(type).stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
