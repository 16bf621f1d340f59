package planworkbench.exchange.fillin;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How a pack looks: calm and grey where it is read, yellow where it is filled in, orange where it came back. The tints differ in
/// greyscale, too.
final class PackStyles {

    private static final int INK = 0x1F2933;
    private static final int MUTED = 0x5F6B7A;
    private static final int LINE = 0xB8C1CC;
    private static final int HEAD = 0xE3E9F1;
    /// The first of the four bytes of a colour, which Excel wants.
    private static final byte OPAQUE = (byte) 0xFF;
    private static final int SHADE = 0xF5F7F9;
    private static final int OPEN_HEAD = 0xFFE08A;
    private static final int OPEN = 0xFFF8DC;
    private static final int RETURNED = 0xFBD5B5;
    private static final int WARNING = 0x9C2F12;
    /// On every Windows and Mac of a Chinese office; others put their own in its place.
    private static final String FACE = "微软雅黑";
    private static final int SMALL = 8;
    private static final int BODY = 10;
    private static final int HELP = 11;
    private static final int TITLE = 16;

    private final XSSFWorkbook workbook;
    final XSSFFont muted;
    final XSSFCellStyle title;
    final XSSFCellStyle line;
    final XSSFCellStyle lead;
    final XSSFCellStyle help;
    final XSSFCellStyle head;
    final XSSFCellStyle openHead;
    final XSSFCellStyle text;
    final XSSFCellStyle small;
    final XSSFCellStyle centred;
    final XSSFCellStyle figure;
    final XSSFCellStyle reason;

    PackStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        muted = font(SMALL, false, MUTED);
        title = plain(font(TITLE, true, INK));
        lead = plain(font(BODY, true, INK));
        help = plain(font(HELP, false, INK));
        line = plain(font(BODY, false, MUTED));
        head = grid(font(BODY, true, INK), HEAD, HorizontalAlignment.CENTER);
        openHead = grid(font(BODY, true, INK), OPEN_HEAD, HorizontalAlignment.CENTER);
        text = grid(font(BODY, false, INK), SHADE, HorizontalAlignment.LEFT);
        small = grid(muted, SHADE, HorizontalAlignment.LEFT);
        centred = grid(font(BODY, false, INK), SHADE, HorizontalAlignment.CENTER);
        figure = grid(font(BODY, false, INK), SHADE, HorizontalAlignment.RIGHT);
        reason = grid(font(BODY, true, WARNING), SHADE, HorizontalAlignment.LEFT);
    }

    /// A cell that is filled in.
    XSSFCellStyle open(boolean returned, HorizontalAlignment alignment) {
        XSSFCellStyle style = grid(font(BODY, false, INK), returned ? RETURNED : OPEN, alignment);
        style.setLocked(false);
        return style;
    }

    private XSSFFont font(int points, boolean bold, int colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle grid(XSSFFont font, int fill, HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font);
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.CENTER ? 0 : 1));
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setTopBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[]{OPAQUE, (byte) (rgb >> Short.SIZE), (byte) (rgb >> Byte.SIZE), (byte) rgb},
                null);
    }
}
