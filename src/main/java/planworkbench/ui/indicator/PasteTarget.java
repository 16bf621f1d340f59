package planworkbench.ui.indicator;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;

/// Where a block is pasted: the rows and columns of the table from its first selected cell on. Headings take nothing
/// and are not among the rows.
///
/// @param rows from the first selected one to the end of the table
/// @param columns from the first selected one to the end of the table
/// @param selectedRows how many of the rows are selected
/// @param selectedColumns how many of the columns are selected
/// @param scatteredOver the selected cells where they make no block; empty where they do
record PasteTarget(List<SeriesKey> rows, List<Column> columns, int selectedRows, int selectedColumns,
        Set<ObservationKey> scatteredOver) {

    PasteTarget {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        scatteredOver = Set.copyOf(scatteredOver);
    }

    boolean scattered() {
        return !scatteredOver.isEmpty();
    }

    /// Whether a cell within the selection takes something.
    boolean takes(ObservationKey cell) {
        return !scattered() || scatteredOver.contains(cell);
    }

    /// @param title as it stands over the column
    /// @param year null where the column holds no figures
    record Column(String title, @Nullable Integer year) {}
}
