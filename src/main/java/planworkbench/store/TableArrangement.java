package planworkbench.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// How the user arranged the table of figures of a workspace.
///
/// @param columns those shown beside the names and the years
/// @param firstYear of those shown; null for the first that the plan has
/// @param lastYear of those shown; null for the last that the plan has
/// @param widths that the user gave, by the name of the column
/// @param sort null for the plan's own order
public record TableArrangement(List<Column> columns, @Nullable Integer firstYear, @Nullable Integer lastYear,
        Map<String, Double> widths, @Nullable Sort sort, Grouping grouping, Filter filter) {

    /// Name of the column that is always there; a year's column has the year for its name.
    public static final String NAME = "NAME";

    public static final TableArrangement DEFAULT = new TableArrangement(
            List.of(Column.UNIT, Column.TARGET, Column.COURSE), null, null, Map.of(), null, Grouping.FIELD,
            Filter.NONE);

    public TableArrangement {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
    }

    /// A column that can be hidden, in the order of the table; the years stand before the target.
    public enum Column {
        UNIT, FIELD, DEPARTMENT, TARGET, VERDICT, COURSE
    }

    /// What rows that stand together have in common.
    public enum Grouping {
        FIELD, DEPARTMENT, NONE
    }

    /// @param column its name
    public record Sort(String column, boolean descending) {}

    /// Which rows are listed.
    ///
    /// @param field null for all
    public record Filter(String text, @Nullable String field, boolean withoutSource) {

        public static final Filter NONE = new Filter("", null, false);
    }

    /// An order by a column that is no longer shown is given up.
    public TableArrangement withColumn(Column column, boolean shown) {
        List<Column> changed = new ArrayList<>(columns);
        changed.remove(column);
        if (shown) {
            changed.add(column);
        }
        boolean sorts = sort != null && sort.column.equals(column.name());
        return new TableArrangement(changed.stream().sorted().toList(), firstYear, lastYear, widths,
                sorts && !shown ? null : sort, grouping, filter);
    }

    public TableArrangement withYears(@Nullable Integer first, @Nullable Integer last) {
        return new TableArrangement(columns, first, last, widths, sort, grouping, filter);
    }

    public TableArrangement withWidth(String column, double width) {
        Map<String, Double> changed = new LinkedHashMap<>(widths);
        changed.put(column, width);
        return new TableArrangement(columns, firstYear, lastYear, changed, sort, grouping, filter);
    }

    public TableArrangement withSort(@Nullable Sort replaced) {
        return new TableArrangement(columns, firstYear, lastYear, widths, replaced, grouping, filter);
    }

    public TableArrangement withGrouping(Grouping replaced) {
        return new TableArrangement(columns, firstYear, lastYear, widths, sort, replaced, filter);
    }

    public TableArrangement withFilter(Filter replaced) {
        return new TableArrangement(columns, firstYear, lastYear, widths, sort, grouping, replaced);
    }
}
