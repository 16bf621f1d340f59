package planworkbench.exchange.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import planworkbench.exchange.CsvText;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;

/// The figures of a plan as a workbook: the table with statuses and sources as notes on its cells, and a sheet that lists
/// all of them with everything that is known.
final class FigureWorkbook {

    private static final int WINDOW = 100;
    private static final int UNITS = 256;
    private static final int TITLE_ROW = 0;
    private static final int HEAD_ROW = 1;
    private static final int FIXED = 4;
    /// A spreadsheet with more notes takes minutes to open; the second sheet has them all.
    private static final int MOST_NOTES = 2_000;
    /// With more the workbook could not be read back within the limits of an import.
    static final int MOST_LISTED = 20_000;
    private static final int[] WIDTHS = {16, 38, 12, 10};
    private static final int YEAR_WIDTH = 13;

    private final FigureGrid grid;
    private final Messages messages;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final WorkbookStyles styles = new WorkbookStyles(workbook);
    private int notes;

    FigureWorkbook(FigureGrid grid, Messages messages) {
        this.grid = grid;
        this.messages = messages;
    }

    byte[] bytes() throws IOException {
        try (workbook) {
            table(workbook.createSheet(messages.get("export.sheet.figures")));
            list(workbook.createSheet(messages.get("export.sheet.sources")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void table(Sheet sheet) {
        title(sheet, FIXED + grid.years().size());
        Row head = sheet.createRow(HEAD_ROW);
        List<String> fixed = List.of(messages.get("export.code"), messages.get("export.indicator"),
                messages.get("export.region"), messages.get("export.unit"));
        for (int i = 0; i < FIXED; i++) {
            text(head, i, fixed.get(i)).setCellStyle(styles.head());
            sheet.setColumnWidth(i, WIDTHS[i] * UNITS);
        }
        for (int i = 0; i < grid.years().size(); i++) {
            Cell year = head.createCell(FIXED + i);
            year.setCellValue(grid.years().get(i));
            year.setCellStyle(styles.head());
            sheet.setColumnWidth(FIXED + i, YEAR_WIDTH * UNITS);
        }
        sheet.createFreezePane(FIXED, HEAD_ROW + 1);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        int at = HEAD_ROW + 1;
        for (SeriesKey series : grid.series()) {
            series(sheet.createRow(at++), series, drawing);
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void title(Sheet sheet, int columns) {
        Row row = sheet.createRow(TITLE_ROW);
        row.setHeightInPoints(26);
        text(row, 0, grid.plan().header().name()).setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, columns - 1));
    }

    private void series(Row row, SeriesKey series, Drawing<?> drawing) {
        Indicator indicator = grid.indicator(series);
        List<String> fixed = List.of(series.indicator(), indicator.name(), series.region(),
                indicator.unit().symbol());
        for (int i = 0; i < FIXED; i++) {
            text(row, i, fixed.get(i)).setCellStyle(styles.text());
        }
        for (int i = 0; i < grid.years().size(); i++) {
            Cell cell = row.createCell(FIXED + i);
            cell.setCellStyle(styles.number(0));
            Observation observation = grid.plan().observation(series, grid.years().get(i));
            if (observation != null) {
                value(cell, observation);
                note(cell, observation, drawing);
            }
        }
    }

    private void value(Cell cell, Observation observation) {
        Double value = observation.value();
        if (value != null) {
            cell.setCellValue(value);
            cell.setCellStyle(styles.number(value));
        }
    }

    private void note(Cell cell, Observation observation, Drawing<?> drawing) {
        if (notes == MOST_NOTES) {
            return;
        }
        notes++;
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setRow2(cell.getRowIndex() + 4);
        anchor.setCol2(cell.getColumnIndex() + 4);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(new XSSFRichTextString(note(observation)));
        // the anchor alone would put it on the neighbour
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
        cell.setCellComment(comment);
    }

    private String note(Observation observation) {
        String status = messages.label("status.", observation.status());
        String first = observation.qualifier().isEmpty() ? status : status + " · " + observation.qualifier();
        String source = source(observation);
        String second = source.isEmpty() ? first : first + "\n" + source;
        return CsvText.harmless(observation.note().isEmpty() ? second : second + "\n" + observation.note());
    }

    private static String source(Observation observation) {
        var source = observation.source();
        return source == null
                ? ""
                : source.quote().isEmpty() ? source.document() : source.document() + "：" + source.quote();
    }

    private void list(Sheet sheet) {
        Row head = sheet.createRow(0);
        List<String> words = List.of(messages.get("export.code"), messages.get("export.indicator"),
                messages.get("export.region"), messages.get("export.year"), messages.get("export.value"),
                messages.get("export.unit"), messages.get("export.status"), messages.get("export.qualifier"),
                messages.get("export.source"), messages.get("export.note"));
        int[] widths = {16, 38, 12, 8, 14, 10, 12, 8, 60, 30};
        for (int i = 0; i < words.size(); i++) {
            text(head, i, words.get(i)).setCellStyle(styles.head());
            sheet.setColumnWidth(i, widths[i] * UNITS);
        }
        sheet.createFreezePane(0, 1);
        if (grid.plan().observations().size() > MOST_LISTED) {
            text(sheet.createRow(1), 0, messages.get("export.too-many-sources", MOST_LISTED));
            return;
        }
        int at = 1;
        for (Observation observation : grid.observations()) {
            entry(sheet.createRow(at++), observation);
        }
    }

    private void entry(Row row, Observation observation) {
        Indicator indicator = grid.indicator(observation.series());
        text(row, 0, indicator.code());
        text(row, 1, indicator.name());
        text(row, 2, observation.series().region());
        row.createCell(3).setCellValue(observation.year());
        value(row.createCell(4), observation);
        text(row, 5, indicator.unit().symbol());
        text(row, 6, messages.label("status.", observation.status()));
        text(row, 7, observation.qualifier());
        text(row, 8, source(observation));
        text(row, 9, observation.note());
    }

    private static Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CsvText.harmless(text));
        return cell;
    }
}
