package planworkbench.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Figures with their units as they stand in tables, charts and reports.
public final class FigureText {

    private static final int MAX_DECIMALS = 2;
    private static final MathContext FIRST_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    /// What arithmetic leaves where nothing should be.
    private static final BigDecimal NOISE = new BigDecimal("1e-9");
    private static final String PERCENT = "%";

    private FigureText() {}

    /// A figure without its unit: at most two decimals, as many as it has. 724.53, 109, 1,075.76. One that two decimals would
    /// make nothing of has its first two digits: 0.0012.
    public static String value(double value) {
        return NumberText.format(value, decimals(value));
    }

    /// The figure that is printed: what a reader can copy from a table.
    public static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(decimals(value), RoundingMode.HALF_UP).doubleValue();
    }

    /// A figure with its unit. 724.53 亿元, 53.92%.
    public static String value(double value, String unit) {
        return unit.equals(PERCENT) ? value(value) + PERCENT : value(value) + blankBefore(unit);
    }

    /// A difference with its sign and the unit of differences: percentage points for shares, never per cent.
    ///
    /// @param points how the language writes 百分点
    public static String difference(double value, String unit, String points) {
        String signed = NumberText.signed(value, decimals(value));
        return signed + blankBefore(unit.equals(PERCENT) ? points : unit);
    }

    /// A fraction as a growth in per cent: 0.066568 is 6.66%.
    public static String growth(double fraction) {
        return NumberText.format(fraction * 100, MAX_DECIMALS) + PERCENT;
    }

    /// A figure as it stands in arithmetic: without thousands separators and without zeros behind the last digit. 724.53,
    /// 1000, 0.4.
    ///
    /// @param decimals at most
    public static String plain(double value, int decimals) {
        String text = NumberText.format(value, decimals).replace(",", "");
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    private static int decimals(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.setScale(MAX_DECIMALS, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && exact.abs().compareTo(NOISE) > 0) {
            rounded = exact.round(FIRST_DIGITS);
        }
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }

    private static String blankBefore(String unit) {
        return unit.isEmpty() || unit.equals("—") ? "" : " " + unit;
    }
}
