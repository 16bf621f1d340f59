package planworkbench.ui.indicator;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Column;
import planworkbench.store.TableArrangement.Filter;
import planworkbench.store.TableArrangement.Grouping;
import planworkbench.store.TableArrangement.Sort;

/// What the user chooses of the table: its columns and their widths, the years, the order of the rows, what they are
/// grouped by. It is remembered for the workspace.
final class TableChoices {

    private final ObjectProperty<TableArrangement> arrangement;

    TableChoices(ObjectProperty<TableArrangement> arrangement) {
        this.arrangement = arrangement;
    }

    ObjectProperty<TableArrangement> arrangementProperty() {
        return arrangement;
    }

    TableArrangement arrangement() {
        return arrangement.get();
    }

    void show(Column column, boolean shown) {
        change(now -> now.withColumn(column, shown));
    }

    /// @param first null for the first that the plan has
    /// @param last null for the last that the plan has
    void showYears(@Nullable Integer first, @Nullable Integer last) {
        boolean turned = first != null && last != null && first > last;
        change(now -> now.withYears(first, turned ? first : last));
    }

    /// Ascending, then descending, then the plan's own order.
    void sortBy(String column) {
        Sort now = arrangement().sort();
        if (now == null || !now.column().equals(column)) {
            sort(new Sort(column, false));
        } else {
            sort(now.descending() ? null : new Sort(column, true));
        }
    }

    /// @param sort null for the plan's own order
    void sort(@Nullable Sort sort) {
        change(now -> now.withSort(sort));
    }

    void group(Grouping grouping) {
        change(now -> now.withGrouping(grouping));
    }

    void width(String column, double width) {
        change(now -> now.withWidth(column, width));
    }

    void filter(Filter filter) {
        change(now -> now.withFilter(filter));
    }

    /// Columns, widths, years, order and grouping as at first; the filter stays.
    void reset() {
        change(now -> TableArrangement.DEFAULT.withFilter(now.filter()));
    }

    /// Whether rows stand as the plan lists them.
    boolean inPlanOrder() {
        return arrangement().sort() == null && arrangement().grouping() == Grouping.FIELD;
    }

    /// The years that have a column.
    List<Integer> years(FigureTable table) {
        return table.years(arrangement().firstYear(), arrangement().lastYear());
    }

    private void change(UnaryOperator<TableArrangement> change) {
        arrangement.set(change.apply(arrangement.get()));
    }
}
