package planworkbench.text;

import java.util.OptionalInt;

/// A unit as power of ten and base: 亿元 is 10⁸ 元, 万人次 is 10⁴ 人次, 元/人 is itself.
record UnitScale(String symbol, int power, String base) {

    private static final String PERCENT = "%";

    static UnitScale of(String symbol) {
        int length = 0;
        int power = 0;
        if (symbol.startsWith("万亿")) {
            length = 2;
            power = 12;
        } else if (symbol.startsWith("亿")) {
            length = 1;
            power = 8;
        } else if (symbol.startsWith("万")) {
            length = 1;
            power = 4;
        }
        return new UnitScale(symbol, power, symbol.substring(length));
    }

    /// The power of ten that turns a number followed by this text into this unit; none where the text is another unit.
    OptionalInt powerOfTen(String written) {
        if (written.isEmpty() || written.equals(symbol)) {
            return OptionalInt.of(0);
        }
        boolean share = symbol.equals(PERCENT) || isPoints(symbol);
        if ((isPoints(written) && (share || symbol.isEmpty())) || (written.equals(PERCENT) && symbol.isEmpty())) {
            return OptionalInt.of(0);
        }
        UnitScale other = of(written);
        boolean sameBase = other.base.isEmpty() || other.base.equals(base);
        return sameBase && !share ? OptionalInt.of(other.power - power) : OptionalInt.empty();
    }

    /// Whether a text says a scale and not of what, smaller than this unit's: 1.2万 in a cell of 亿元 may be 1.2万元 or
    /// 1.2万亿元.
    boolean isUnclear(String written) {
        UnitScale other = of(written);
        return other.base.isEmpty() && other.power > 0 && other.power < power && !base.isEmpty();
    }

    private static boolean isPoints(String text) {
        return text.equals("百分点") || text.equals("个百分点");
    }
}
