package planworkbench.exchange.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// How a table was understood: where its head is, which columns are which years, and which rows are which series.
///
/// @param turned whether each year has a row of its own: “row” and “column” mean the other then
/// @param firstHeadRow counted from 0, as all places here
/// @param nameColumn -1 where there is none; so unit and code
/// @param unit what stands above the table for all of it; empty where nothing does
public record TableMeaning(boolean turned, int firstHeadRow, int lastHeadRow, int nameColumn, int unitColumn,
        int codeColumn,
        String unit, List<Column> columns, List<Row> rows) {

    public TableMeaning {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A column with a year in its heading.
    ///
    /// @param year null where it is passed over
    /// @param problem why; null where it is taken
    public record Column(int column, String heading, @Nullable Integer year, @Nullable FigureProblem problem) {}

    /// A row with figures.
    ///
    /// @param place the cell that names it
    /// @param label what the table calls it
    /// @param series null where it is passed over
    /// @param unit that the table, or the user, states; empty where nobody does
    /// @param problem why it is passed over; null where it is taken
    public record Row(String place, String label, @Nullable SeriesKey series, String unit,
            @Nullable FigureProblem problem) {}

    static TableMeaning of(FigureTable table) {
        Headings headings = table.headings();
        return new TableMeaning(table.turned(), headings.firstRow(), headings.lastRow(), table.nameColumn(),
                headings.unitColumn(),
                headings.codeColumn(), headings.unit(), headings.columns(), table.meanings());
    }
}
