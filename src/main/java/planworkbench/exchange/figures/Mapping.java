package planworkbench.exchange.figures;

import java.util.Map;
import java.util.TreeMap;

/// How a table is read where its own words do not say it, or say it differently: what a user chose, or what was understood
/// the last time. Keys are the table's own words, so that it holds for next year's table, too.
///
/// @param rows name in the table → code of the indicator; empty to pass over it
/// @param units name in the table → unit its figures are in
/// @param years heading of a column → year; 0 to pass over it
public record Mapping(Map<String, String> rows, Map<String, String> units, Map<String, Integer> years) {

    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of());

    public Mapping {
        rows = alike(rows);
        units = alike(units);
        years = alike(years);
    }

    private static <T> Map<String, T> alike(Map<String, T> words) {
        Map<String, T> alike = new TreeMap<>();
        words.forEach((label, value) -> alike.put(Labels.plain(label), value));
        return Map.copyOf(alike);
    }

    /// With what is said later over what was said before.
    public Mapping with(Mapping later) {
        return new Mapping(joined(rows, later.rows), joined(units, later.units), joined(years, later.years));
    }

    private static <T> Map<String, T> joined(Map<String, T> earlier, Map<String, T> later) {
        Map<String, T> joined = new TreeMap<>(earlier);
        joined.putAll(later);
        return joined;
    }
}
