package planworkbench.plan;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The way to a target as the plan states it year by year (计划进度, 年度计划值): the base value in the base year, the planned
/// values, and the target value in the target's year. A year between two of them lies on the straight line between them.
///
/// @param points what is to be reached by year, with both ends, in the target's unit
public record PlannedPath(NavigableMap<Integer, Double> points) {

    public PlannedPath {
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /// @param start where the way begins, in the target's unit: the base value, or nothing for a sum and a change since then
    /// @param goal the target value
    public static PlannedPath of(Target target, int baseYear, double start, double goal) {
        NavigableMap<Integer, Double> points = new TreeMap<>(target.planned());
        points.put(baseYear, start);
        points.put(target.year(), goal);
        return new PlannedPath(points);
    }

    /// What is to be reached in a year; the nearest end outside the way.
    public double at(int year) {
        Map.Entry<Integer, Double> before = points.floorEntry(year);
        Map.Entry<Integer, Double> after = points.ceilingEntry(year);
        if (before == null || after == null) {
            return (before == null ? points.firstEntry() : before).getValue();
        }
        int years = after.getKey() - before.getKey();
        return years == 0
                ? before.getValue()
                : before.getValue() + (after.getValue() - before.getValue()) * (year - before.getKey()) / years;
    }

    /// Whether it leads away from the target in some year, or beyond it before its time: mostly a slip of the pen.
    public boolean turnsBack() {
        double direction = StrictMath.signum(points.lastEntry().getValue() - points.firstEntry().getValue());
        double last = points.firstEntry().getValue();
        for (double value : points.values()) {
            if (Tolerance.moreThan(0, direction * (value - last))) {
                return true;
            }
            last = value;
        }
        return false;
    }
}
