package planworkbench.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number with a format of a spreadsheet by which it looks as it was printed.
///
/// @param format such as `#,##0.00" 亿元"`
record PrintedNumber(double value, String format) {

    private static final Pattern NUMBER = Pattern.compile("(?<before>[^\\d\"+\\-−.,]{0,6})(?<sign>[+\\-−]?)"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?(?<unit>[^\\d\"]{0,12})");
    /// What a spreadsheet knows of a number; the rest is the noise of arithmetic.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final String PERCENT = "%";
    private static final int THOUSANDS = 3;

    /// Empty where the text is not that number and nothing else: then it stays a text.
    static Optional<PrintedNumber> of(String text, double value) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || !Double.isFinite(value)) {
            return Optional.empty();
        }
        int decimals = matcher.group("decimals") == null ? 0 : matcher.group("decimals").length() - 1;
        BigDecimal printed = new BigDecimal(matcher.group("digits").replace(",", "")
                + (matcher.group("decimals") == null ? "" : matcher.group("decimals")));
        String sign = matcher.group("sign");
        BigDecimal signed = sign.isEmpty() || sign.equals("+") ? printed : printed.negate();
        String unit = matcher.group("unit");
        boolean fraction = unit.startsWith(PERCENT) && isRounded(value * 100, decimals, signed);
        if (!fraction && !isRounded(value, decimals, signed)) {
            return Optional.empty();
        }
        String digits = quoted(matcher.group("before")) + format(matcher.group("digits"), decimals)
                + (fraction ? PERCENT + quoted(unit.substring(PERCENT.length())) : quoted(unit));
        return Optional.of(new PrintedNumber(looking(value, fraction ? decimals + 2 : decimals), sign.equals("+")
                ? "+" + digits + ";-" + digits + ";" + digits
                : digits));
    }

    /// The value, without the noise of arithmetic where some spreadsheets would round it another way with it: 0.8124999999999999 is 81.3%.
    private static double looking(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal known = exact.round(DIGITS);
        return exact.setScale(decimals, RoundingMode.HALF_UP)
                .compareTo(known.setScale(decimals, RoundingMode.HALF_UP)) == 0 ? value : known.doubleValue();
    }

    /// Thousands are parted where they were: a year has none.
    private static String format(String digits, int decimals) {
        boolean grouped = digits.contains(",") || digits.length() <= THOUSANDS;
        return grouped ? CellStyles.decimals(decimals) : CellStyles.decimals(decimals).replace("#,##", "");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words + "\"";
    }

    private static boolean isRounded(double value, int decimals, BigDecimal printed) {
        return BigDecimal.valueOf(value).round(DIGITS).setScale(decimals, RoundingMode.HALF_UP)
                .compareTo(printed.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }
}
