package planworkbench.exchange.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// How the cells of our workbooks look.
final class WorkbookStyles {

    private static final int MOST_DECIMALS = 6;

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        title = workbook.createCellStyle();
        title.setFont(bold(14));
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        head = bordered();
        head.setFont(bold(11));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = bordered();
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    CellStyle text() {
        return text;
    }

    /// With thousands separators and as many decimals as the number has.
    CellStyle number(double value) {
        int decimals = Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return numbers.computeIfAbsent(decimals, places -> {
            CellStyle style = bordered();
            String format = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private Font bold(int points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private CellStyle bordered() {
        CellStyle style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
