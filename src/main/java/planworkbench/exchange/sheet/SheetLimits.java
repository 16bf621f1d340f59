package planworkbench.exchange.sheet;

/// What a file of tables may hold at most. A figure table of 5,000 indicators × 30 years stays far below all of it; all
/// of it together stays far below a small heap.
///
/// @param fileBytes on the disk
/// @param entries parts of a workbook
/// @param partBytes of one part, inflated
/// @param totalBytes of all parts, inflated
/// @param rows that a sheet may reach, and that a file may list
/// @param columns that a sheet may reach
/// @param listedCells of a file, empty ones included
/// @param cells of a file that hold something
/// @param textLength of one cell
/// @param texts characters of a file
/// @param formulaLength as in the spreadsheets themselves
public record SheetLimits(long fileBytes, int entries, long partBytes, long totalBytes, int rows, int columns,
        int listedCells, int cells, int textLength, int texts, int formulaLength) {

    public static final SheetLimits DEFAULT = new SheetLimits(50_000_000, 2_000, 64_000_000, 192_000_000, 100_000,
            1_024, 2_000_000, 500_000, 32_767, 16_000_000, 8_192);
}
