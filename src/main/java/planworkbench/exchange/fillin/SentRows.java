package planworkbench.exchange.fillin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.sheet.CellAddress;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.SeriesKey;

/// The rows of a sheet, each with the series that it is for, held against those that were sent.
///
/// @param firstRow of the figures; so are the columns counted from 0
record SentRows(String file, Sheet sheet, int firstRow, int codeColumn, int regionColumn) {

    /// A row and its series; null where it names none.
    private record Row(int number, @Nullable SeriesKey series) {}

    /// The words or the whole number in a column; empty where it is empty. A quote before a formula sign was put there by us.
    static String text(@Nullable SheetRow row, int column) {
        SheetCell cell = row == null ? null : row.cell(column);
        String shown = cell == null ? "" : Difference.shown(cell).strip();
        return shown.matches("'[=+\\-@].*") ? shown.substring(1) : shown;
    }

    /// The series of the rows, down to the first one that names none.
    List<SeriesKey> series() {
        List<SeriesKey> series = new ArrayList<>();
        for (Row row : rows(0)) {
            if (row.series == null || row.number != firstRow + series.size()) {
                break;
            }
            series.add(row.series);
        }
        return series;
    }

    /// @param filledIn rows without a series count where this column is filled in
    /// @throws PackException with the first row that is not as it was sent
    void require(List<SeriesKey> sent, int filledIn) throws PackException {
        List<Row> rows = rows(sent.size());
        rows.removeIf(row -> row.series == null && row.number >= firstRow + sent.size()
                && text(sheet.row(row.number), filledIn).isEmpty());
        List<@Nullable SeriesKey> found = new ArrayList<>();
        rows.forEach(row -> found.add(row.series));
        Set<SeriesKey> seen = new HashSet<>();
        for (int i = 0; i < Math.max(rows.size(), sent.size()); i++) {
            SeriesKey expected = i < sent.size() ? sent.get(i) : null;
            if (i >= rows.size()) {
                throw refused(firstRow + i, PackProblem.ROW_MISSING, Objects.requireNonNull(expected));
            }
            Row row = rows.get(i);
            if (row.series == null || !row.series.equals(expected)) {
                throw refused(row, expected, sent, found, seen);
            }
            if (row.number != firstRow + i) {
                throw refused(firstRow + i, PackProblem.ROW_INSERTED, null);
            }
            seen.add(row.series);
        }
    }

    private PackException refused(Row row, @Nullable SeriesKey expected, List<SeriesKey> sent,
            List<@Nullable SeriesKey> found, Set<SeriesKey> seen) {
        boolean expectedStands = expected == null || found.contains(expected);
        if (row.series != null && seen.contains(row.series)) {
            return refused(row.number, PackProblem.ROW_TWICE, row.series);
        }
        if (row.series == null || !sent.contains(row.series)) {
            return expectedStands
                    ? refused(row.number, PackProblem.ROW_INSERTED, row.series)
                    : refused(row.number, PackProblem.ROW_CHANGED, expected);
        }
        return expectedStands
                ? refused(row.number, PackProblem.ROW_MOVED, row.series)
                : refused(row.number, PackProblem.ROW_MISSING, expected);
    }

    private PackException refused(int row, PackProblem problem, @Nullable SeriesKey series) {
        return new PackException(file, sheet.name() + "!" + new CellAddress(row, codeColumn), problem,
                series == null ? "—" : series.indicator(), row + 1);
    }

    /// Those that hold something from the first to the last that has to be there, and all after it.
    private List<Row> rows(int expected) {
        List<Row> rows = new ArrayList<>();
        for (SheetRow each : sheet.rows()) {
            boolean blank = each.cells().values().stream().allMatch(cell -> Difference.shown(cell).isBlank());
            if (each.number() >= firstRow && (!blank || each.number() < firstRow + expected)) {
                rows.add(new Row(each.number(), series(each)));
            }
        }
        return rows;
    }

    private @Nullable SeriesKey series(SheetRow row) {
        String code = text(row, codeColumn);
        String region = text(row, regionColumn);
        return code.isEmpty() && region.isEmpty() ? null : new SeriesKey(code, region);
    }
}
