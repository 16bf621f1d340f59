package planworkbench.plan;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// What the plan asks for (目标).
///
/// @param name as the plan words it
/// @param indicator code of the indicator that is judged, in the plan's region
/// @param unit the unit of value and margin: the indicator's, or % a year for a growth target on a level
/// @param year the year it is judged in
/// @param wording how the plan hedges or sharpens it (超过, 以上, 力争, 左右); empty where it does not
/// @param source the sentence that states it
/// @param valueLine the line with the figure where that is another one than the source's; null otherwise
/// @param statedBase what the plan states as starting point, with its sentence; null where it states none
/// @param headline whether it stands in the plan's table of main targets
/// @param planned what the plan wants reached in single years before its own (年度目标), in its unit: the figure itself, of a
///     sum what is added up since the base year, of a change what has changed since then; empty where it states none
public record Target(String id, String group, String name, String indicator, Unit unit, TargetKind kind, int year,
        String wording, Source source, @Nullable Integer valueLine, @Nullable StatedBase statedBase, boolean headline,
        String basis, String remark, NavigableMap<Integer, Double> planned) {

    /// @throws IllegalArgumentException where a planned value is no number, or of a kind that no years lead to
    public Target {
        planned = Collections.unmodifiableNavigableMap(new TreeMap<>(planned));
        for (double value : planned.values()) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a planned value: " + value);
            }
        }
        if (!planned.isEmpty() && !kind.isReachedByYears()) {
            throw new IllegalArgumentException("no planned values lead to " + kind);
        }
    }

    /// A starting point as the plan states it, which need not be an observation of the judged series.
    public record StatedBase(double value, Source source) {}

    /// Whether what counts is the sum of the years since the base year, and not the value of a year.
    public boolean isSum() {
        return kind instanceof TargetKind.CumulativeAtLeast || kind instanceof TargetKind.CumulativeRange;
    }

    /// Of the planned values, a year that is not between the base year and the target's; null where there is none.
    public @Nullable Integer plannedOutside(int baseYear) {
        return planned.keySet().stream().filter(each -> each <= baseYear || each >= year).findFirst().orElse(null);
    }

    /// Without its planned values where the other kind has none.
    public Target withKind(TargetKind replaced) {
        return new Target(id, group, name, indicator, unit, replaced, year, wording, source, valueLine, statedBase,
                headline, basis, remark, replaced.isReachedByYears() ? planned : Collections.emptyNavigableMap());
    }

    /// Without the planned values of that year and later.
    public Target withYear(int replaced) {
        return new Target(id, group, name, indicator, unit, kind, replaced, wording, source, valueLine, statedBase,
                headline, basis, remark, planned.headMap(replaced, false));
    }

    public Target withPlanned(NavigableMap<Integer, Double> replaced) {
        return new Target(id, group, name, indicator, unit, kind, year, wording, source, valueLine, statedBase,
                headline, basis, remark, replaced);
    }
}
