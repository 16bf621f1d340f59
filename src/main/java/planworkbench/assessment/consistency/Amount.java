package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number in a text with what stands behind it.
///
/// @param start where its digits start
/// @param digitsEnd where they end
/// @param end where its unit ends; the same as the digits' end for a bare number
record Amount(StatedNumber number, int start, int digitsEnd, int end) {

    /// Possessive, so that it never tries a text twice. More digits than a figure has are not one.
    static final String DIGITS = "(?<![0-9.,])[0-9]{1,12}+(?:,[0-9]{3}(?![0-9]))*+(?:\\.[0-9]{1,9}+)?+(?![0-9])";

    private static final Pattern NUMBER = Pattern.compile(DIGITS);

    /// Every number of a narrowed text.
    static List<Amount> numbers(String text) {
        List<Amount> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            found.add(bare(text, matcher.start(), matcher.end()));
        }
        return found;
    }

    private static Amount bare(String text, int start, int digitsEnd) {
        int end = text.startsWith("余", digitsEnd) || text.startsWith("多", digitsEnd) ? digitsEnd + 1 : digitsEnd;
        return read(text, start, digitsEnd, text.startsWith(" ", end) ? end + 1 : end);
    }

    private static Amount read(String text, int start, int digitsEnd, int end) {
        return new Amount(StatedNumber.of(text.substring(start, digitsEnd), Hedge.around(text, start, digitsEnd, end)),
                start, digitsEnd, end);
    }

    /// Whether a unit stands behind it, and not only the start of a longer one (元 in 元/平方米).
    boolean isIn(String unit, String text) {
        return !unit.isEmpty() && text.startsWith(unit, end) && !text.startsWith("/", end + unit.length());
    }

    /// With the unit that stands behind it.
    Amount in(String unit, String text) {
        return read(text, start, digitsEnd, end + unit.length());
    }
}
