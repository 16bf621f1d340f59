package planworkbench.exchange.sheet;

import java.util.Locale;

/// Why a file of tables, or a cell of it, is refused.
public enum SheetProblem {
    NO_FILE, FOLDER, UNREADABLE, EMPTY, TOO_LARGE, TOO_MANY_PARTS, PART_TOO_LARGE, CONTENT_TOO_LARGE, PATH, DUPLICATE_PART, DAMAGED, ENCRYPTED, MACROS, EXTERNAL_LINKS, NOT_A_WORKBOOK, WEB_PAGE, TEXT_NAMED_WORKBOOK, OTHER_WORKBOOK, DOCTYPE, XML, TOO_FAR, TOO_MANY_ROWS, TOO_MANY_CELLS, TEXT_TOO_LONG, TOO_MUCH_TEXT, ADDRESS, NO_SUCH_TEXT, ENCODING, BINARY, QUOTES, STOPPED, MEMORY, ERROR_VALUE, TRUTH_VALUE, NOT_FINITE, FORMULA_TOO_LONG, NO_RESULT;

    private static final String PREFIX = "sheet.";

    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
