package planworkbench.report.workbook;

import org.apache.poi.ss.util.CellReference;

/// A row as formulas refer to it.
///
/// @param number from 0
record SheetRow(String sheet, int number, YearColumns years) {

    /// The cell of a year.
    String at(int year) {
        return place() + years.letter(year) + (number + 1);
    }

    /// The cells of several years.
    String between(int from, int to) {
        return place() + "$" + years.letter(from) + "$" + (number + 1) + ":$" + years.letter(to) + "$" + (number + 1);
    }

    /// The one value of the row.
    String value() {
        return cell(YearColumns.VALUE);
    }

    String cell(int column) {
        return place() + "$" + CellReference.convertNumToColString(column) + "$" + (number + 1);
    }

    private String place() {
        return quoted(sheet) + "!";
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
