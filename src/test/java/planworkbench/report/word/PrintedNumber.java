package planworkbench.report.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A number as it stands in a text: 1,011.27, −1.7, <1.
///
/// @param before “−” or “+” of its own, “<” or “>” of a bound; empty where there is nothing
/// @param size without its sign, with the decimals that are printed
record PrintedNumber(String before, BigDecimal size) {

    /// A minus behind a figure, a bracket or a unit takes away: it is no sign.
    private static final Pattern NUMBER = Pattern
            .compile("(?:(?<![\\d%)])([−+])|([<>]))?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)");

    static List<PrintedNumber> in(String text) {
        return NUMBER.matcher(text).results().map(PrintedNumber::of).toList();
    }

    private static PrintedNumber of(MatchResult found) {
        String before = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : "";
        return new PrintedNumber(before, new BigDecimal(found.group(3).replace(",", "")));
    }

    BigDecimal signed() {
        return before.equals("−") ? size.negate() : size;
    }

    int decimals() {
        return size.scale();
    }

    /// The text with another last digit of each of its numbers, one at a time.
    static List<String> spoilt(String text) {
        return NUMBER.matcher(text).results().map(found -> {
            char last = text.charAt(found.end() - 1);
            char other = (char) ('0' + (last - '0' + 4) % 10);
            return text.substring(0, found.end() - 1) + other + text.substring(found.end());
        }).toList();
    }
}
