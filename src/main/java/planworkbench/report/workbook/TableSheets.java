package planworkbench.report.workbook;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.WorkbookUtil;

import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.DataTable.Column;
import planworkbench.report.office.OfficeText;
import planworkbench.report.office.TextWidth;

/// The tables of the report, a sheet each, with numbers that can be calculated with.
record TableSheets(AnnexBook book) {

    private static final int HEAD = 2;
    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 56;
    private static final int AIR = 3;

    void write() {
        book.document().chapters().forEach(chapter -> chapter.blocks().forEach(block -> {
            if (block instanceof DataTable table) {
                write(table);
            }
        }));
    }

    private void write(DataTable table) {
        AnnexSheet sheet = new AnnexSheet(book.workbook().createSheet(name(table.caption())), book.styles());
        List<Column> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, width(table, column));
        }
        sheet.title(0, book.marked(table.caption()));
        for (int column = 0; column < columns.size(); column++) {
            sheet.text(HEAD, column, columns.get(column).header(), Look.HEAD);
        }
        int row = HEAD + 1;
        for (DataTable.Row each : table.rows()) {
            for (int column = 0; column < columns.size(); column++) {
                cell(sheet, row, column, each.cells().get(column), columns.get(column).numeric());
            }
            row++;
        }
        if (!table.note().isEmpty()) {
            sheet.wide(row + 1, 0, columns.size() - 1, table.note(), Look.NOTE);
        }
        sheet.finish(1, HEAD + 1, book);
    }

    private static void cell(AnnexSheet sheet, int row, int column, Cell cell, boolean numeric) {
        Optional<PrintedNumber> number = Optional.ofNullable(cell.value())
                .flatMap(value -> PrintedNumber.of(cell.text(), value));
        if (number.isPresent()) {
            sheet.number(row, column, number.get().value(), Look.FIGURE, number.get().format());
        } else {
            sheet.text(row, column, cell.text(), numeric ? Look.FIGURE : Look.TEXT);
        }
    }

    /// As wide as its texts, within limits: longer ones are wrapped.
    private static int width(DataTable table, int column) {
        double widest = TextWidth.of(table.columns().get(column).header());
        for (DataTable.Row row : table.rows()) {
            widest = Math.max(widest, TextWidth.of(row.cells().get(column).text()));
        }
        return Math.clamp((long) Math.ceil(2 * widest) + AIR, NARROWEST, WIDEST);
    }

    /// A name that is allowed and is not there yet.
    private String name(String caption) {
        String safe = WorkbookUtil.createSafeSheetName(OfficeText.clean(caption), ' ').strip();
        String name = safe;
        for (int i = 2; book.workbook().getSheet(name) != null; i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
