package planworkbench.report.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/// How the annex looks: inputs blue on pale yellow as analysts know them, figures that were observed on grey, all else black on white.
final class CellStyles {

    static final String GENERAL = "General";
    static final int INK = 0x1F2933;
    static final int INPUT = 0x0B4FB3;
    /// The first of the four bytes of a colour, which Excel wants.
    private static final byte OPAQUE = (byte) 0xFF;
    private static final int MUTED = 0x5F6B7A;
    private static final int LINE = 0xB8C1CC;
    private static final int HEAD = 0xE3E9F1;
    private static final int SHADE = 0xF3F5F8;
    private static final int START = 0xDCE6F2;
    private static final int OPEN = 0xFFF8DC;
    /// On every Windows and Mac of a Chinese office; others put their own in its place.
    private static final String FACE = "微软雅黑";
    private static final int SMALL = 9;
    private static final int BODY = 10;
    private static final int TITLE = 16;

    private final XSSFWorkbook workbook;
    private static final String TEXT = "@";
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Type, XSSFFont> fonts = new HashMap<>();

    private record Key(Look look, String format) {}

    private record Type(int points, boolean bold, int colour, boolean underlined) {}

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the type that widths of columns are counted in
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FACE);
        usual.setFontHeightInPoints((short) BODY);
    }

    XSSFCellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Key(look, format), this::made);
    }

    /// Of a text that begins like a number: it stays a text when its cell is edited.
    XSSFCellStyle text(Look look) {
        return styles.computeIfAbsent(new Key(look, TEXT), key -> {
            XSSFCellStyle style = made(new Key(look, GENERAL));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /// A number with so many decimals.
    static String decimals(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private XSSFCellStyle made(Key key) {
        XSSFCellStyle style = switch (key.look) {
            case TITLE -> plain(font(TITLE, true, INK));
            case LINE -> plain(font(BODY, false, INK));
            case NOTE -> plain(font(SMALL, false, MUTED));
            case LINK -> plain(fonts.computeIfAbsent(new Type(BODY, false, INPUT, true), this::made));
            case HEAD -> grid(font(BODY, true, INK), HEAD, HorizontalAlignment.CENTER);
            case BLOCK -> grid(font(BODY, true, INK), HEAD, HorizontalAlignment.LEFT);
            case NAME, TEXT -> grid(font(BODY, false, INK), null, HorizontalAlignment.LEFT);
            case SMALL -> grid(font(SMALL, false, MUTED), null, HorizontalAlignment.LEFT);
            case CENTRED -> grid(font(BODY, false, INK), null, HorizontalAlignment.CENTER);
            case FIGURE, COMPUTED -> grid(font(BODY, false, INK), null, HorizontalAlignment.RIGHT);
            case OBSERVED -> grid(font(BODY, false, MUTED), SHADE, HorizontalAlignment.RIGHT);
            case ORIGIN -> grid(font(BODY, true, INK), START, HorizontalAlignment.RIGHT);
            case INPUT -> grid(font(BODY, false, INPUT), OPEN, HorizontalAlignment.RIGHT);
            case HELPER -> grid(font(SMALL, false, MUTED), null, HorizontalAlignment.RIGHT);
        };
        style.setWrapText(isWrapped(key.look));
        style.setLocked(key.look != Look.INPUT);
        if (!key.format.equals(GENERAL)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        }
        return style;
    }

    private static boolean isWrapped(Look look) {
        return switch (look) {
            case LINE, NOTE, HEAD, NAME, TEXT, SMALL, CENTRED -> true;
            case TITLE, LINK, FIGURE, OBSERVED, ORIGIN, COMPUTED, INPUT, HELPER, BLOCK -> false;
        };
    }

    private XSSFFont font(int points, boolean bold, int colour) {
        return fonts.computeIfAbsent(new Type(points, bold, colour, false), this::made);
    }

    private XSSFFont made(Type type) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) type.points);
        font.setBold(type.bold);
        font.setColor(colour(type.colour));
        if (type.underlined) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle grid(XSSFFont font, @Nullable Integer fill,
            HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font);
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.CENTER ? 0 : 1));
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
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

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[]{OPAQUE, (byte) (rgb >> Short.SIZE), (byte) (rgb >> Byte.SIZE), (byte) rgb},
                null);
    }

    /// POI leaves out the first of their four bytes.
    void completeColoursOfRules() {
        StylesTable table = workbook.getStylesSource();
        for (int rule = 0; rule < table._getDXfsSize(); rule++) {
            for (CTColor colour : table.getDxfAt(rule).getFont().getColorList()) {
                byte[] rgb = colour.getRgb();
                if (rgb.length == 3) {
                    colour.setRgb(new byte[]{OPAQUE, rgb[0], rgb[1], rgb[2]});
                }
            }
        }
    }
}
