package planworkbench.exchange.fillin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import planworkbench.exchange.CsvText;
import planworkbench.exchange.TimelessZip;
import planworkbench.exchange.fillin.PackLayout.Property;
import planworkbench.text.Messages;

/// A pack as a workbook, locked but for the cells to fill in. The same pack always gives the same bytes.
final class PackWriter {

    private static final int UNITS = 256;
    private static final int INSTRUCTIONS_WIDTH = 96;
    private static final float LINE_HEIGHT = 16;
    private static final float TITLE_HEIGHT = 30;

    private final FillInPack pack;
    private final Messages messages;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final PackStyles styles = new PackStyles(workbook);

    PackWriter(FillInPack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
    }

    byte[] bytes() throws IOException {
        try (workbook) {
            XSSFSheet filledIn = workbook.createSheet(messages.get("pack.sheet"));
            List<String> headings = new PackSheet(pack, messages, filledIn, styles).write();
            instructions(workbook.createSheet(messages.get("pack.sheet.instructions")));
            identity(workbook.createSheet(PackLayout.HIDDEN_SHEET), headings);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
            workbook.lockStructure();
            describe(workbook.getProperties());
            return TimelessZip.of(workbook);
        }
    }

    /// Without the time of writing, which would make each copy another file.
    private void describe(POIXMLProperties properties) {
        properties.getCoreProperties().setTitle(PackSheet.title(pack, messages));
        properties.getCoreProperties().setCreator(messages.get("shell.title"));
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().setApplication(messages.get("shell.title"));
    }

    private void instructions(XSSFSheet sheet) {
        sheet.setColumnWidth(0, INSTRUCTIONS_WIDTH * UNITS);
        sheet.setDisplayGridlines(false);
        line(sheet, 0, messages.get("pack.sheet.instructions"), styles.title).setHeightInPoints(TITLE_HEIGHT);
        String[] words = {messages.get("pack.help.cells"), messages.get("pack.help.numbers"),
            messages.get("pack.help.none"), messages.get("pack.help.range"), messages.get("pack.help.status"),
            messages.get("pack.help.evidence"), messages.get("pack.help.remark"), messages.get("pack.help.rows"),
            messages.get("pack.help.save")};
        for (int i = 0; i < words.length; i++) {
            String text = messages.get("pack.help.line", i + 1, words[i]);
            int lines = PackSheet.lines(text, INSTRUCTIONS_WIDTH);
            line(sheet, i + 1, text, styles.help).setHeightInPoints(LINE_HEIGHT * lines + LINE_HEIGHT / 2);
        }
        PackSheet.lock(sheet);
        PackSheet.print(sheet);
    }

    private static Row line(Sheet sheet, int at, String text, XSSFCellStyle style) {
        Row row = sheet.createRow(at);
        var cell = row.createCell(0);
        cell.setCellValue(CsvText.harmless(text));
        cell.setCellStyle(style);
        return row;
    }

    /// As the plan has them, character by character: what comes back is found by them.
    private void identity(XSSFSheet sheet, List<String> headings) {
        for (Property property : Property.values()) {
            String value = switch (property) {
                case FORMAT -> PackLayout.FORMAT;
                case PLAN -> pack.plan().header().id();
                case DEPARTMENT -> pack.department().id();
                case YEAR -> Integer.toString(pack.year());
                case ROUND -> Integer.toString(pack.round());
            };
            texts(sheet.createRow(property.row()), List.of(property.name().toLowerCase(Locale.ROOT), value));
        }
        texts(sheet.createRow(PackLayout.HIDDEN_HEAD_ROW), headings);
        int at = PackLayout.HIDDEN_FIRST_ROW;
        for (FillInPack.Row row : pack.rows()) {
            texts(sheet.createRow(at++), List.of(row.series().indicator(), row.series().region()));
        }
        PackSheet.lock(sheet);
    }

    private static void texts(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
