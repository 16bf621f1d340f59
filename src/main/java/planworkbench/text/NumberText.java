package planworkbench.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.text.ParsedNumber.Missing;
import planworkbench.text.ParsedNumber.Parsed;
import planworkbench.text.ParsedNumber.Refused;

/// Numbers as they are typed and shown in Chinese figures.
///
/// Reading is strict: all of the text is understood or it is refused, because `java.text.NumberFormat` takes
/// “3.2万” for 3.2 and “1 234” for 1.
public final class NumberText {

    /// The sign of negative numbers on screen and paper, U+2212.
    private static final char MINUS = '−';

    private static final Set<String> NO_FIGURE = Set.of("", "-", "--", "−", "–", "—", "——", "…", "……", "...");
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[+−-]?)(?<digits>[0-9.,]*)(?<space> *)(?<unit>.*)");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern FULL_STOPS = Pattern.compile("\\.[0-9]*\\.|^\\.|\\.$");

    /// No number that a person writes is longer, and reading one of millions of digits takes minutes.
    private static final int LONGEST = 500;

    /// No figure reaches this, in whatever unit it is kept: beyond, a double has not even whole numbers exactly.
    public static final double LIMIT = 1e15;

    private NumberText() {}

    /// Reads a number that is in no particular unit: “1.2亿” is 120,000,000, “53.9%” is 53.9.
    public static ParsedNumber parse(String text) {
        return parse(text, "");
    }

    /// Reads a number into a cell of a unit.
    ///
    /// A plain number is in the cell's unit. One that says its own unit is converted: in a cell of 亿元, “12000万元” is 1.2.
    public static ParsedNumber parse(String text, String unitSymbol) {
        if (text.length() > LONGEST) {
            return new Refused("number.not-a-number", 0);
        }
        String narrow = narrowed(text);
        String typed = narrow.strip();
        if (NO_FIGURE.contains(typed)) {
            return new Missing();
        }
        int start = narrow.indexOf(typed);
        Matcher parts = NUMBER.matcher(typed);
        if (!parts.matches()) {
            return new Refused("number.not-a-number", start);
        }
        String digits = parts.group("digits");
        int digitsAt = start + parts.start("digits");
        if (digits.isEmpty()) {
            return new Refused("number.not-a-number", digitsAt);
        }
        if (FULL_STOPS.matcher(digits).find()) {
            return new Refused("number.decimal-point", digitsAt + digits.lastIndexOf('.'));
        }
        if (!PLAIN.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
            return new Refused("number.grouping", digitsAt + digits.indexOf(','));
        }
        UnitScale unit = UnitScale.of(narrowed(unitSymbol).strip());
        if (unit.isUnclear(parts.group("unit"))) {
            return new Refused("number.scale", start + parts.start("unit"));
        }
        var shift = unit.powerOfTen(parts.group("unit"));
        if (shift.isEmpty()) {
            return new Refused("number.unit", start + parts.start("unit"));
        }
        double size = new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(shift.getAsInt()).doubleValue();
        if (size >= LIMIT) {
            return new Refused("number.too-large", digitsAt);
        }
        boolean negative = !parts.group("sign").isEmpty() && !parts.group("sign").equals("+");
        return new Parsed(negative ? 0 - size : size);
    }

    /// All digits, without separators and never with an exponent: as it is typed, and as spreadsheets read it.
    public static String allDigits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// With thousands separators and a fixed number of decimals, half away from zero on the decimal digits.
    public static String format(double value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        return rounded.signum() < 0 ? MINUS + plain(rounded) : plain(rounded);
    }

    /// As {@link #format}, with a plus before what is above zero: for changes and margins.
    public static String signed(double value, int decimals) {
        return rounded(value, decimals).signum() > 0 ? "+" + format(value, decimals) : format(value, decimals);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        var digits = new StringBuilder(number.abs().toPlainString());
        int whole = digits.indexOf(".") < 0 ? digits.length() : digits.indexOf(".");
        for (int i = whole - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /// Full-width characters as their ASCII ones and every space as a blank, each in its place.
    private static String narrowed(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                narrow.append((char) (c - '！' + '!'));
            } else {
                narrow.append(Character.isSpaceChar(c) || c == '\t' ? ' ' : c);
            }
        }
        return narrow.toString();
    }
}
