package planworkbench.report.office;

import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.CsvText;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.Series;

/// The numbers behind a chart: categories in the first column, a series in each other one. An office program opens it to edit the chart.
final class ChartWorkbook {

    private static final String SHEET = "Sheet1";
    private static final int COLUMN_WIDTH = 14 * 256;

    private ChartWorkbook() {}

    static XSSFWorkbook of(DataChart chart) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setCreator("");
        workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
        XSSFSheet sheet = workbook.createSheet(SHEET);
        XSSFRow head = sheet.createRow(0);
        text(head, 0, chart.unit());
        for (int s = 0; s < chart.series().size(); s++) {
            text(head, s + 1, chart.series().get(s).name());
        }
        for (int c = 0; c < chart.categories().size(); c++) {
            XSSFRow row = sheet.createRow(c + 1);
            text(row, 0, chart.categories().get(c));
            for (int s = 0; s < chart.series().size(); s++) {
                Series series = chart.series().get(s);
                @Nullable
                Double value = series.values().get(c);
                if (value != null) {
                    row.createCell(s + 1).setCellValue(value);
                }
            }
        }
        for (int column = 0; column <= chart.series().size(); column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
        return workbook;
    }

    private static void text(XSSFRow row, int column, String text) {
        row.createCell(column).setCellValue(CsvText.harmless(text));
    }

    static String categories(DataChart chart) {
        return column(chart, 0);
    }

    static String values(DataChart chart, int series) {
        return column(chart, series + 1);
    }

    static CellReference name(int series) {
        return new CellReference(SHEET, 0, series + 1, true, true);
    }

    private static String column(DataChart chart, int column) {
        return new CellRangeAddress(1, chart.categories().size(), column, column).formatAsString(SHEET, true);
    }
}
