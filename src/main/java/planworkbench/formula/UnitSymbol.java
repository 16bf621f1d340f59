package planworkbench.formula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Units as plans write them: a multiple such as 万, then a base unit, and parts below a slash (万元/人).
final class UnitSymbol {

    /// Longest first, so that 千万元 is not 千 of 万元.
    private static final Map<String, Integer> MULTIPLES = multiples();

    /// How plans say that a quantity has no unit.
    private static final Set<String> NO_UNIT = Set.of("", "-", "--", "—", "——", "无", "倍");

    private UnitSymbol() {}

    private static Map<String, Integer> multiples() {
        Map<String, Integer> powers = new LinkedHashMap<>();
        powers.put("万亿", 12);
        powers.put("千亿", 11);
        powers.put("百亿", 10);
        powers.put("千万", 7);
        powers.put("百万", 6);
        powers.put("十万", 5);
        powers.put("亿", 8);
        powers.put("万", 4);
        powers.put("千", 3);
        return powers;
    }

    static Quantity quantity(String symbol) {
        String narrow = Glyphs.narrow(symbol).replace(" ", "");
        if (NO_UNIT.contains(narrow)) {
            return Quantity.NUMBER;
        }
        return switch (narrow) {
            case "%" -> new Quantity(Quantity.Kind.PERCENT, new TreeMap<>(), -2, true, false);
            case "‰" -> new Quantity(Quantity.Kind.PERCENT, new TreeMap<>(), -3, true, false);
            case "百分点", "个百分点" -> new Quantity(Quantity.Kind.POINTS, new TreeMap<>(), -2, true, false);
            default -> composed(narrow.split("/"));
        };
    }

    /// What the units consist of.
    static Set<String> baseUnits(Collection<String> symbols) {
        return symbols.stream().distinct().flatMap(symbol -> quantity(symbol).dimensions().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Quantity composed(String[] parts) {
        SortedMap<String, Integer> dimensions = new TreeMap<>();
        int power = 0;
        for (int i = 0; i < parts.length; i++) {
            int sign = i == 0 ? 1 : -1;
            String multiple = multiple(parts[i]);
            String base = parts[i].substring(multiple.length());
            power += sign * MULTIPLES.getOrDefault(multiple, 0);
            if (base.equals("%")) {
                power -= 2 * sign;
            } else if (!base.isEmpty()) {
                dimensions.merge(base, sign, Integer::sum);
            }
        }
        dimensions.values().removeIf(exponent -> exponent == 0);
        return dimensions.isEmpty() ? Quantity.NUMBER.at(power) : Quantity.amount(dimensions, power);
    }

    private static String multiple(String part) {
        return MULTIPLES.keySet().stream().filter(part::startsWith).findFirst().orElse("");
    }

    static String write(SortedMap<String, Integer> dimensions, int power) {
        String multiple = power == 0
                ? ""
                : MULTIPLES.entrySet().stream().filter(entry -> entry.getValue() == power).map(Map.Entry::getKey)
                        .findFirst().orElse("10^" + power);
        var above = new StringJoiner("·");
        var below = new StringBuilder();
        dimensions.forEach((unit, exponent) -> {
            String size = StrictMath.abs(exponent) == 1 ? unit : unit + "^" + StrictMath.abs(exponent);
            if (exponent > 0) {
                above.add(size);
            } else {
                below.append('/').append(size);
            }
        });
        return multiple + above + below;
    }
}
