package planworkbench.report.workbook;

import org.jspecify.annotations.Nullable;

/// Steps of calculations that are too long for a single cell (测算): a block of rows for each series that needs them.
final class CalculationSheet {

    private static final int HEAD = 3;

    private final AnnexBook book;
    private final AnnexSheet sheet;
    private int next = HEAD + 1;

    CalculationSheet(AnnexBook book) {
        this.book = book;
        this.sheet = book.sheet("annex.sheet.calculation");
        sheet.widths(34, 10, 13, 34);
        book.years().years().forEach(year -> sheet.width(book.years().column(year), 12));
        sheet.title(0, book.marked(book.get("annex.sheet.calculation")));
        sheet.wide(1, 0, book.years().column(book.years().last()), book.get("annex.calculation.note"), Look.NOTE);
        sheet.text(HEAD, YearColumns.NAME, book.get("annex.column.step"), Look.HEAD);
        sheet.text(HEAD, YearColumns.UNIT, book.get("annex.column.unit"), Look.HEAD);
        sheet.text(HEAD, YearColumns.VALUE, book.get("annex.column.value"), Look.HEAD);
        sheet.text(HEAD, YearColumns.WORDS, book.get("annex.column.meaning"), Look.HEAD);
        book.years().years()
                .forEach(year -> sheet.number(HEAD, book.years().column(year), (double) year, Look.HEAD, "0"));
    }

    AnnexSheet sheet() {
        return sheet;
    }

    boolean isEmpty() {
        return next == HEAD + 1;
    }

    /// The years themselves, to be calculated with.
    SheetRow years() {
        return new SheetRow(sheet.name(), HEAD, book.years());
    }

    void block(String title) {
        for (int column = 0; column <= book.years().column(book.years().last()); column++) {
            sheet.text(next, column, column == 0 ? title : "", Look.BLOCK);
        }
        next++;
    }

    SheetRow row(Step step) {
        return row(book.messages().label("annex.step.", step), book.messages().label("annex.step-meaning.", step));
    }

    SheetRow row(String name, String meaning) {
        sheet.text(next, YearColumns.NAME, name, Look.SMALL);
        sheet.text(next, YearColumns.UNIT, "", Look.SMALL);
        sheet.text(next, YearColumns.VALUE, "", Look.SMALL);
        sheet.text(next, YearColumns.WORDS, meaning, Look.SMALL);
        int row = next;
        book.years().years()
                .forEach(year -> sheet.cell(row, book.years().column(year), Look.HELPER, CellStyles.GENERAL));
        next++;
        return new SheetRow(sheet.name(), row, book.years());
    }

    void year(SheetRow row, int year, String formula) {
        sheet.step(row.number(), book.years().column(year), formula, Look.HELPER, CellStyles.GENERAL);
    }

    void value(SheetRow row, int year, @Nullable Double value) {
        sheet.number(row.number(), book.years().column(year), value, Look.HELPER, CellStyles.GENERAL);
    }

    void single(SheetRow row, String formula) {
        sheet.step(row.number(), YearColumns.VALUE, formula, Look.HELPER, CellStyles.GENERAL);
    }

    void finish() {
        sheet.finish(1, HEAD + 1, book);
    }
}
