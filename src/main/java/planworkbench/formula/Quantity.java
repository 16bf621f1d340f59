package planworkbench.formula;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What kind of quantity an expression gives, and in which power of ten of it: 亿元 is 元 at 10⁸, % a share at 10⁻².
///
/// @param dimensions exponent by base unit, such as 元 1, 人 −1; none for numbers, shares and points
/// @param power the power of ten that the digits are counted in
/// @param percent whether something in per cent took part, so that ÷100 would count the hundredth twice
/// @param hundred whether a bare 100 took part as a factor
record Quantity(Kind kind, SortedMap<String, Integer> dimensions, int power, boolean percent, boolean hundred) {

    enum Kind {
        /// no unit
        NUMBER,
        /// a share or a rate
        PERCENT,
        /// a difference of shares (百分点)
        POINTS,
        /// with a unit
        AMOUNT,
        /// a comparison
        TRUTH,
        /// a problem was told already
        UNKNOWN
    }

    static final Quantity NUMBER = new Quantity(Kind.NUMBER, Collections.emptySortedMap(), 0, false, false);
    static final Quantity TRUTH = new Quantity(Kind.TRUTH, Collections.emptySortedMap(), 0, false, false);
    static final Quantity UNKNOWN = new Quantity(Kind.UNKNOWN, Collections.emptySortedMap(), 0, false, false);

    Quantity {
        dimensions = Collections.unmodifiableSortedMap(dimensions);
    }

    static Quantity amount(SortedMap<String, Integer> dimensions, int power) {
        return new Quantity(Kind.AMOUNT, dimensions, power, false, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isAmount() {
        return kind == Kind.AMOUNT;
    }

    /// A share or a difference of shares: its digits are hundredths.
    boolean isInPercent() {
        return kind == Kind.PERCENT || kind == Kind.POINTS;
    }

    Quantity as(Kind other) {
        return new Quantity(other, dimensions, power, percent, hundred);
    }

    Quantity at(int otherPower) {
        return new Quantity(kind, dimensions, otherPower, percent, hundred);
    }

    /// With what took part in another operand.
    Quantity marked(Quantity other) {
        return new Quantity(kind, dimensions, power, percent || other.percent, hundred || other.hundred);
    }

    Quantity markedHundred() {
        return new Quantity(kind, dimensions, power, percent, true);
    }

    /// The product with another to the power of `sign`, 1 or −1. A part that cancels leaves a number.
    Quantity times(Quantity other, int sign) {
        SortedMap<String, Integer> product = new TreeMap<>(dimensions);
        other.dimensions.forEach((unit, exponent) -> product.merge(unit, sign * exponent, Integer::sum));
        product.values().removeIf(exponent -> exponent == 0);
        Kind result = product.isEmpty() ? numberOrShare(other, sign) : Kind.AMOUNT;
        return new Quantity(result, product, power + sign * other.power, percent, hundred).marked(other);
    }

    private Kind numberOrShare(Quantity other, int sign) {
        if (isAmount()) {
            return Kind.NUMBER;
        }
        if (other.kind == Kind.NUMBER) {
            return kind;
        }
        return kind == Kind.NUMBER && sign > 0 ? other.kind : Kind.NUMBER;
    }

    Quantity toThe(int exponent) {
        SortedMap<String, Integer> raised = new TreeMap<>(dimensions);
        raised.replaceAll((unit, e) -> e * exponent);
        raised.values().removeIf(e -> e == 0);
        return new Quantity(raised.isEmpty() ? Kind.NUMBER : Kind.AMOUNT, raised, power * exponent, percent, hundred);
    }

    /// As a plan writes it; empty for a number.
    String symbol() {
        return switch (kind) {
            case PERCENT -> power == -3 ? "‰" : "%";
            case POINTS -> "百分点";
            case NUMBER, TRUTH, UNKNOWN -> "";
            case AMOUNT -> UnitSymbol.write(dimensions, power);
        };
    }
}
