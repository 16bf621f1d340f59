package planworkbench.report.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// @param id the same in every regeneration
/// @param caption with its number: “表1 主要指标完成情况”
/// @param note below the table; empty where there is none
public record DataTable(String id, String caption, List<Column> columns, List<Row> rows, String note)
        implements
            Block {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(id + ": " + row.cells().size() + " cells in a row of "
                        + columns.size());
            }
        }
    }

    /// @param weight its share of the width, compared with the other columns
    /// @param numeric numbers stand at the right
    public record Column(String header, int weight, boolean numeric) {}

    /// @param id what the row speaks of, the same in every regeneration
    public record Row(String id, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param text as it is printed
    /// @param value the number behind it at full precision; null where it is no number
    public record Cell(String text, @Nullable Double value) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }
}
