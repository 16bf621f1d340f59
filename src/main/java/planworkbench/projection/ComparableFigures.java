package planworkbench.projection;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import planworkbench.plan.Definition;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// Which years of a series can be compared with each other, whatever lies between them and the base year.
public record ComparableFigures(Plan plan, ObservedFigures observed) {

    /// The observed figures up to a year that can be compared with it, as its definition would have them.
    public NavigableMap<Integer, Double> upTo(SeriesKey key, int year) {
        NavigableMap<Integer, Double> figures = new TreeMap<>();
        observed.series(key).upTo(year).values().forEach((y, value) -> {
            if (areComparable(key, y, year)) {
                figures.put(y, value * link(key, y, year));
            }
        });
        return figures;
    }

    /// No break without a link factor lies between the years, or it is one that a ratio's components have in common.
    public boolean areComparable(SeriesKey key, int one, int other) {
        if (!breaksBetween(key, one, other).isEmpty()) {
            return false;
        }
        return !(plan.indicator(key.indicator()).definition() instanceof Definition.Ratio(String part, String whole))
                || breaksBetween(new SeriesKey(part, key.region()), one, other)
                        .equals(breaksBetween(new SeriesKey(whole, key.region()), one, other));
    }

    /// What a figure of one year is multiplied with to compare it with those of the other.
    public double link(SeriesKey key, int from, int to) {
        double own = observed.linkFactor(key, from);
        double wanted = observed.linkFactor(key, to);
        return own == wanted ? 1 : own / wanted;
    }

    /// Breaks are told from the base year; those that only one of the years is behind lie between them.
    private NavigableSet<Integer> breaksBetween(SeriesKey key, int one, int other) {
        NavigableSet<Integer> behindOne = observed.unlinkedBreaks(key, one);
        NavigableSet<Integer> behindOther = observed.unlinkedBreaks(key, other);
        NavigableSet<Integer> between = new TreeSet<>(behindOne);
        between.addAll(behindOther);
        between.removeIf(year -> behindOne.contains(year) && behindOther.contains(year));
        return between;
    }
}
