package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.CsvText;
import planworkbench.report.office.OfficeText;
import planworkbench.report.office.TextWidth;

/// A sheet of the annex: writes cells, locks all that is no input, and prints on A4.
final class AnnexSheet {

    /// What a cell without a figure says. It is a text, so that whatever is computed from it is an error and becomes the same.
    static final String NOTHING = "—";
    /// Such as “+3.32 个百分点”: words that no spreadsheet would take for a formula with consequences.
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-]\\d[\\d,.]*[^=@|(!+*/\\d-]{0,16}");
    private static final int UNITS = 256;
    private static final double MARGIN = 0.45;
    private static final double SMALLER = 0.92;
    private static final float HIGHEST = 400;
    private static final float LINE_HEIGHT = 16.5f;
    private static final float TITLE_HEIGHT = 30;
    /// A cell of a spreadsheet holds no more.
    private static final int LONGEST_TEXT = 32_767;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final String prefix;
    private final List<XSSFCell> withoutResult = new ArrayList<>();
    private final List<CellRangeAddress> inputs = new ArrayList<>();
    private final List<CellRangeAddress> growths = new ArrayList<>();

    AnnexSheet(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.prefix = SheetRow.quoted(sheet.getSheetName()) + "!";
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.getSheetName();
    }

    /// Formulas whose results nobody but a spreadsheet knows.
    List<XSSFCell> withoutResult() {
        return withoutResult;
    }

    List<CellRangeAddress> inputs() {
        return inputs;
    }

    /// Inputs that are a yearly growth.
    List<CellRangeAddress> growths() {
        return growths;
    }

    /// In characters of half width.
    void widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            width(column, widths[column]);
        }
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * UNITS);
    }

    void title(int row, String text) {
        text(row, 0, text, Look.TITLE);
        row(row).setHeightInPoints(TITLE_HEIGHT);
    }

    /// A text over several columns.
    void wide(int row, int from, int to, String text, Look look) {
        write(row, from, text, look);
        if (to > from) {
            for (int column = from + 1; column <= to; column++) {
                cell(row, column, look, CellStyles.GENERAL);
            }
            sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        }
        int width = 0;
        for (int column = from; column <= to; column++) {
            width += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / UNITS;
        }
        raise(row, lines(text, width, look));
    }

    void text(int row, int column, String text, Look look) {
        write(row, column, text, look);
        if (styles.of(look, CellStyles.GENERAL).getWrapText()) {
            raise(row, lines(text, sheet.getColumnWidth(column) / UNITS, look));
        }
    }

    private void write(int row, int column, String text, Look look) {
        String clean = OfficeText.clean(text);
        boolean signed = SIGNED_NUMBER.matcher(clean).matches();
        String harmless = signed ? clean : CsvText.harmless(clean);
        XSSFCell cell = cell(row, column, look, CellStyles.GENERAL);
        if (signed) {
            cell.setCellStyle(styles.text(look));
        }
        cell.setCellValue(
                harmless.length() > LONGEST_TEXT ? harmless.substring(0, LONGEST_TEXT) : harmless);
    }

    void number(int row, int column, @Nullable Double value, Look look, String format) {
        XSSFCell cell = cell(row, column, look, format);
        if (value == null) {
            cell.setCellValue(NOTHING);
        } else {
            cell.setCellValue(value);
        }
    }

    /// A cell for the reader to fill in.
    void input(int row, int column, @Nullable Double value, String format) {
        input(row, column, value, format, inputs);
    }

    /// A cell for a yearly growth of the reader.
    void growth(int row, int column, @Nullable Double value) {
        input(row, column, value, AnnexBook.RATE, growths);
    }

    private void input(int row, int column, @Nullable Double value, String format, List<CellRangeAddress> like) {
        XSSFCell cell = cell(row, column, Look.INPUT, format);
        CellRangeAddress last = like.isEmpty() ? null : like.getLast();
        if (last != null && last.getFirstRow() == row && last.getLastColumn() == column - 1) {
            last.setLastColumn(column);
        } else {
            like.add(new CellRangeAddress(row, row, column, column));
        }
        if (value != null) {
            cell.setCellValue(value);
        }
    }

    /// @param result what it comes to, as the program has computed it; null where it comes to nothing
    void formula(int row, int column, String formula, @Nullable Double result, Look look, String format) {
        XSSFCell cell = formula(row, column, formula, look, format);
        if (result == null) {
            cell.setCellValue(NOTHING);
        } else {
            cell.setCellValue(result);
        }
    }

    void words(int row, int column, String formula, String result, Look look) {
        formula(row, column, formula, look, CellStyles.GENERAL).setCellValue(result);
    }

    /// A step whose result the program does not know by itself.
    void step(int row, int column, String formula, Look look, String format) {
        withoutResult.add(formula(row, column, formula, look, format));
    }

    private XSSFCell formula(int row, int column, String formula, Look look, String format) {
        XSSFCell cell = cell(row, column, look, format);
        cell.setCellFormula(formula.replace(prefix, ""));
        return cell;
    }

    XSSFCell cell(int row, int column, Look look, String format) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look, format));
        return cell;
    }

    XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private void raise(int row, int lines) {
        float wanted = LINE_HEIGHT * lines + 2;
        if (lines > 1 && row(row).getHeightInPoints() < wanted) {
            row(row).setHeightInPoints(Math.min(wanted, HIGHEST));
        }
    }

    private static int lines(String text, int width, Look look) {
        double size = look == Look.SMALL || look == Look.NOTE ? SMALLER : 1;
        return text.lines().mapToInt(
                line -> (int) Math.max(1, Math.ceil(size * 2 * TextWidth.of(line) / Math.max(1, width - 2)))).sum();
    }

    /// Locked without a password: the lock is against slips. Frozen and repeated on every page are the rows above.
    void finish(int frozenColumns, int frozenRows, AnnexBook book) {
        sheet.createFreezePane(frozenColumns, frozenRows);
        if (frozenRows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(frozenRows - 1, frozenRows - 1, -1, -1));
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        if (book.document().practice()) {
            sheet.getHeader().setRight(book.get("annex.practice"));
        }
        sheet.getFooter().setLeft(OfficeText.clean(book.document().title()).replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }
}
