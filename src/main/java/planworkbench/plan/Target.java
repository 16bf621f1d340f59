package planworkbench.plan;

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
public record Target(String id, String group, String name, String indicator, Unit unit, TargetKind kind, int year,
        String wording, Source source, @Nullable Integer valueLine, @Nullable StatedBase statedBase, boolean headline,
        String basis, String remark) {

    /// A starting point as the plan states it, which need not be an observation of the judged series.
    public record StatedBase(double value, Source source) {}

    /// Whether what counts is the sum of the years since the base year, and not the value of a year.
    public boolean isSum() {
        return kind instanceof TargetKind.CumulativeAtLeast || kind instanceof TargetKind.CumulativeRange;
    }

    public Target withKind(TargetKind replaced) {
        return new Target(id, group, name, indicator, unit, replaced, year, wording, source, valueLine, statedBase,
                headline, basis, remark);
    }

    public Target withYear(int replaced) {
        return new Target(id, group, name, indicator, unit, kind, replaced, wording, source, valueLine, statedBase,
                headline, basis, remark);
    }
}
