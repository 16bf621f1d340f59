package planworkbench.exchange.fillin;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.CsvText;
import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// The sheet that a department fills in.
final class PackSheet {

    private static final int UNITS = 256;
    private static final float LINE_HEIGHT = 15;
    private static final float TITLE_HEIGHT = 32;
    private static final float HEAD_HEIGHT = 36;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 12;
    private static final int MOST_DECIMALS = 6;
    private static final double MARGIN = 0.4;
    private static final String NONE = "—";

    private final FillInPack pack;
    private final Messages messages;
    private final XSSFSheet sheet;
    private final PackStyles styles;
    private final Map<Column, XSSFCellStyle> open = new EnumMap<>(Column.class);
    private final Map<Column, XSSFCellStyle> returned = new EnumMap<>(Column.class);

    PackSheet(FillInPack pack, Messages messages, XSSFSheet sheet, PackStyles styles) {
        this.pack = pack;
        this.messages = messages;
        this.sheet = sheet;
        this.styles = styles;
        for (Column column : Column.values()) {
            if (column.isFilledIn()) {
                open.put(column, styles.open(false, alignment(column)));
                returned.put(column, styles.open(true, alignment(column)));
            }
        }
    }

    static String title(FillInPack pack, Messages messages) {
        String title = messages.get("pack.title", pack.plan().header().shortName(), Integer.toString(pack.year()));
        return pack.plan().header().practice() ? messages.get("pack.title.practice", title) : title;
    }

    /// @return the headings as they were written
    List<String> write() {
        sheet.setDisplayGridlines(false);
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.index(), width(column) * UNITS);
        }
        // all rows are of the plan's own region, which the title names
        sheet.setColumnHidden(Column.REGION.index(), true);
        sheet.setColumnHidden(Column.RETURNED.index(), pack.returned() == 0);
        lines();
        List<String> headings = head();
        int at = PackLayout.FIRST_ROW;
        PackValidations validations = new PackValidations(sheet, messages);
        for (FillInPack.Row row : pack.rows()) {
            row(sheet.createRow(at++), row, validations);
        }
        validations.put(PackLayout.FIRST_ROW, at - 1);
        sheet.createFreezePane(Column.NAME.index() + 1, PackLayout.FIRST_ROW);
        sheet.setActiveCell(new CellAddress(PackLayout.FIRST_ROW, Column.VALUE.index()));
        sheet.setRepeatingRows(new CellRangeAddress(PackLayout.HEAD_ROW, PackLayout.HEAD_ROW, -1, -1));
        sheet.getFooter().setCenter(messages.get("pack.footer"));
        lock(sheet);
        print(sheet);
        return headings;
    }

    private void lines() {
        long asked = pack.rows().size();
        line(0, title(pack, messages), styles.title, TITLE_HEIGHT);
        String round = pack.returned() == 0
                ? messages.get("pack.who", pack.department().name(), pack.round(), asked)
                : messages.get("pack.who.returned", pack.department().name(), pack.round(), asked, pack.returned());
        line(1, round, styles.lead, LINE_HEIGHT + 5);
        line(2, messages.get("pack.do"), styles.line, LINE_HEIGHT + 3);
        line(3, messages.get(pack.returned() == 0 ? "pack.do.then" : "pack.do.returned"), styles.line,
                LINE_HEIGHT + 7);
    }

    private void line(int at, String text, XSSFCellStyle style, float height) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(height);
        text(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, Column.REMARK.index()));
    }

    private List<String> head() {
        XSSFRow row = sheet.createRow(PackLayout.HEAD_ROW);
        row.setHeightInPoints(HEAD_HEIGHT);
        List<String> headings = Stream.of(Column.values()).map(this::heading).toList();
        for (Column column : Column.values()) {
            text(row, column.index(), headings.get(column.index()),
                    column.isFilledIn() ? styles.openHead : styles.head);
        }
        return headings;
    }

    private String heading(Column column) {
        return messages.label("pack.column.", column, Integer.toString(pack.year() - yearsBefore(column)));
    }

    private static int yearsBefore(Column column) {
        return switch (column) {
            case THREE_BEFORE -> 3;
            case TWO_BEFORE -> 2;
            case ONE_BEFORE -> 1;
            default -> 0;
        };
    }

    private void row(XSSFRow row, FillInPack.Row asked, PackValidations validations) {
        Indicator indicator = pack.indicator(asked);
        AllowedRange range = AllowedRange.of(pack.plan(), asked.series());
        validations.add(row.getRowNum(), range, indicator.unit().symbol());
        int lines = FEWEST_LINES;
        for (Column column : Column.values()) {
            String text = switch (column) {
                case NUMBER -> Integer.toString(row.getRowNum() - PackLayout.HEAD_ROW);
                case CODE -> indicator.code();
                case NAME -> indicator.name();
                case REGION -> asked.series().region();
                case UNIT -> indicator.unit().symbol();
                case RANGE -> range.text(messages);
                case RETURNED -> asked.returned();
                case THREE_BEFORE, TWO_BEFORE, ONE_BEFORE, KNOWN, VALUE, STATUS, EVIDENCE, REMARK -> "";
            };
            if (yearsBefore(column) > 0 || column == Column.KNOWN) {
                figure(row, column, pack.plan().observation(asked.series(), pack.year() - yearsBefore(column)));
            } else {
                text(row, column.index(), text, style(column, asked.isReturned()));
            }
            lines = Math.max(lines, lines(text, width(column)));
        }
        row.setHeightInPoints(LINE_HEIGHT * Math.min(lines, MOST_LINES) + 4);
    }

    /// The figure as it is read, and under it how firm it is.
    private void figure(XSSFRow row, Column column, @Nullable Observation observation) {
        XSSFCell cell = row.createCell(column.index());
        cell.setCellStyle(styles.figure);
        if (observation == null) {
            cell.setCellValue(NONE);
            return;
        }
        Double value = observation.value();
        String number = value == null ? NONE : number(value);
        String status = messages.label("status.", observation.status());
        XSSFRichTextString both = new XSSFRichTextString(number + "\n" + status);
        both.applyFont(number.length(), number.length() + 1 + status.length(), styles.muted);
        cell.setCellValue(both);
    }

    private static String number(double value) {
        int decimals = Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return NumberText.format(value, decimals);
    }

    private XSSFCellStyle style(Column column, boolean isReturned) {
        XSSFCellStyle filledIn = (isReturned ? returned : open).get(column);
        if (filledIn != null) {
            return filledIn;
        }
        return switch (column) {
            case NUMBER, UNIT -> styles.centred;
            case CODE -> styles.small;
            case RETURNED -> styles.reason;
            default -> styles.text;
        };
    }

    private static HorizontalAlignment alignment(Column column) {
        return switch (column) {
            case VALUE -> HorizontalAlignment.RIGHT;
            case STATUS -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private static int width(Column column) {
        return switch (column) {
            case NUMBER -> 5;
            case CODE -> 13;
            case NAME, RETURNED -> 26;
            case REGION -> 9;
            case UNIT -> 9;
            case THREE_BEFORE, TWO_BEFORE, ONE_BEFORE -> 11;
            case KNOWN, STATUS -> 12;
            case RANGE -> 17;
            case VALUE -> 14;
            case EVIDENCE -> 26;
            case REMARK -> 22;
        };
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CsvText.harmless(text));
        }
    }

    /// How many lines a text takes in a column, at least one; a Chinese character is twice as wide as a letter.
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> {
            int places = line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
            return Math.max(1, (places + width - 2) / (width - 1));
        }).sum();
    }

    /// No password: the lock is against slips. Columns and rows may still be made wider.
    static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    static void print(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
    }
}
