package planworkbench.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;

import planworkbench.assessment.Way;
import planworkbench.text.FigureText;
import planworkbench.text.NumberText;

/// Arithmetic in print. Whoever calculates with the printed figures gets the printed result: figures have two decimals,
/// or as many as that takes.
final class PrintedArithmetic {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 10;

    private PrintedArithmetic() {}

    /// “(830−724.53)/(1000−724.53)=38.3%”; “1/3=33.3%” where the way starts at zero.
    ///
    /// @param value how far the way went
    /// @param result the share of the way as it is to be printed
    static String share(Way way, double value, DoubleFunction<String> result) {
        String wanted = result.apply((value - way.base()) / (way.goal() - way.base()));
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && !comesTo(rounded(value, decimals) - rounded(way.base(), decimals),
                rounded(way.goal(), decimals) - rounded(way.base(), decimals), result, wanted)) {
            decimals++;
        }
        return difference(value, way.base(), decimals) + "/" + difference(way.goal(), way.base(), decimals) + "="
                + wanted;
    }

    /// “7.03%÷6.66%=1.06”.
    ///
    /// @param dividend a growth as a fraction, as the divisor
    static String quotient(double dividend, double divisor, DoubleFunction<String> result) {
        String wanted = result.apply(dividend / divisor);
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && !comesTo(rounded(dividend * 100, decimals),
                rounded(divisor * 100, decimals), result, wanted)) {
            decimals++;
        }
        return percent(dividend, decimals) + "÷" + percent(divisor, decimals) + "=" + wanted;
    }

    private static boolean comesTo(double dividend, double divisor, DoubleFunction<String> result, String wanted) {
        return divisor != 0 && result.apply(dividend / divisor).equals(wanted);
    }

    private static String percent(double fraction, int decimals) {
        String figure = NumberText.format(fraction * 100, decimals) + "%";
        return fraction < 0 ? "(" + figure + ")" : figure;
    }

    private static String difference(double from, double taken, int decimals) {
        String minuend = FigureText.plain(from, decimals);
        if (taken == 0) {
            return from < 0 ? "(" + minuend + ")" : minuend;
        }
        String subtrahend = FigureText.plain(taken, decimals);
        return "(" + minuend + "−" + (taken < 0 ? "(" + subtrahend + ")" : subtrahend) + ")";
    }

    /// As it is printed with so many decimals.
    static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }
}
