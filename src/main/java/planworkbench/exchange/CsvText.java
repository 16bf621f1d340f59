package planworkbench.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of a csv file as Excel and WPS open it.
public final class CsvText {

    /// What a file begins with to be read as UTF-8.
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = ",;，\"\r\n\t";

    private CsvText() {}

    /// A text that no spreadsheet takes for a formula, in whatever format it is saved next: an apostrophe stands before it.
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// A line with its end. Quotation marks stand around what holds a separator or a line break.
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
