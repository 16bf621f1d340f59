package planworkbench.assessment.consistency;

import java.math.BigDecimal;

/// A number as it is written: how far it was rounded decides what it allows.
///
/// @param decimals places behind the point; 53.90 has two
public record StatedNumber(double value, int decimals, Hedge hedge) {

    /// As written in digits.
    static StatedNumber of(String digits, Hedge hedge) {
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return new StatedNumber(number.doubleValue(), number.scale(), hedge);
    }

    /// As the shortest decimal number of a value, where nothing shows how it was written.
    static StatedNumber of(double value, Hedge hedge) {
        return new StatedNumber(value, Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()), hedge);
    }

    /// The values that agree with it as a claim: 53.9 allows 53.85 to 53.95, 7以上 everything from 7 on.
    public Interval claim() {
        return switch (hedge) {
            case OVER, AT_LEAST -> new Interval(value, Double.POSITIVE_INFINITY);
            case AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, value);
            case EXACT -> around(lastDigit() / 2);
            case ABOUT, NEARLY -> measured();
        };
    }

    /// The values that it may have been rounded from. 超300 is then something above 300, but not 400; 13500 may be
    /// 13460, while 760 is 760.
    public Interval measured() {
        double rough = Math.max(lastSignificantDigit() / 2, lastDigit());
        return switch (hedge) {
            case EXACT -> around(lastSignificantDigit() >= 100 ? lastSignificantDigit() / 2 : lastDigit() / 2);
            case ABOUT -> around(rough);
            case NEARLY -> new Interval(value - rough, value);
            case OVER, AT_LEAST -> new Interval(value, value + lastSignificantDigit());
            case AT_MOST -> new Interval(value - lastSignificantDigit(), value);
        };
    }

    /// The same number as one that says neither about nor above.
    StatedNumber exact() {
        return new StatedNumber(value, decimals, Hedge.EXACT);
    }

    private Interval around(double distance) {
        return new Interval(value - distance, value + distance);
    }

    private double lastDigit() {
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals).doubleValue();
    }

    /// The place of the last digit that is not a trailing zero before the point: 100 in 1300, 0.1 in 53.9.
    private double lastSignificantDigit() {
        int scale = value == 0 ? 0 : BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return BigDecimal.ONE.scaleByPowerOfTen(-(decimals > 0 ? decimals : Math.min(0, scale))).doubleValue();
    }
}
