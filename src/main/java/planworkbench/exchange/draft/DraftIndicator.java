package planworkbench.exchange.draft;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.IndicatorNature;

/// A row of a table of indicators as somebody wrote it; nothing of it is right yet.
///
/// @param nature null where a word is written that says neither
/// @param figures by year, as written
/// @param target the words of the target, such as 超1000; empty where there is none
public record DraftIndicator(String name, String group, String unit, @Nullable IndicatorNature nature,
        String department, NavigableMap<Integer, String> figures, String target) {

    public static final DraftIndicator EMPTY = new DraftIndicator("", "", "", IndicatorNature.EXPECTED, "",
            Collections.emptyNavigableMap(), "");

    public DraftIndicator {
        figures = Collections.unmodifiableNavigableMap(new TreeMap<>(figures));
    }

    /// Whether nothing at all is written.
    public boolean isBlank() {
        return name.isBlank() && group.isBlank() && unit.isBlank() && department.isBlank() && target.isBlank()
                && figures.values().stream().allMatch(String::isBlank);
    }
}
