package planworkbench.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of a csv file as Excel and WPS open it, with nothing in them that these would take for a formula.
public final class CsvText {

    /// What a file begins with to be read as UTF-8.
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = ",\"\r\n\t";

    private CsvText() {}

    /// A line with its end.
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// An apostrophe before what would be a formula, and quotation marks where a comma or a line break stands.
    private static String cell(String text) {
        String harmless = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
