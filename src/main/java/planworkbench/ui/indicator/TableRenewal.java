package planworkbench.ui.indicator;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// The table of a new state of the plan, and which of its rows look otherwise than in the table before. The others need
/// not be laid out anew, which takes two frames for all that are in sight. Made on the worker.
///
/// @param age of the table that it was compared with
/// @param changed the rows that look otherwise; null where all may
record TableRenewal(FigureTable table, long age, @Nullable Set<SeriesKey> changed) {

    /// @param before the table that is shown
    /// @param age counts the tables shown until then
    record Question(Plan plan, FigureTable before, long age) {}

    /// @param formulas of the question's plan
    static TableRenewal of(Question question, PlanFormulas formulas) {
        FigureTable table = FigureTable.of(question.plan(), formulas);
        return new TableRenewal(table, question.age(), changed(question.before(), table));
    }

    /// Whether a row looks otherwise than in the table that is shown.
    ///
    /// @param shown the age of that table
    boolean changes(SeriesKey row, long shown) {
        return changed == null || age != shown || changed.contains(row);
    }

    private static @Nullable Set<SeriesKey> changed(FigureTable before, FigureTable now) {
        if (!haveSameRows(before, now)) {
            return null;
        }
        Set<SeriesKey> changed = otherFigures(before.plan().observations().values(),
                now.plan().observations().values());
        ObservedFigures computed = now.observed();
        for (String region : now.regions()) {
            for (SeriesKey row : now.rows(region)) {
                if (!computed.computed(row).equals(before.observed().computed(row))) {
                    changed.add(row);
                }
            }
        }
        return changed;
    }

    /// Whether they differ in nothing but figures.
    private static boolean haveSameRows(FigureTable before, FigureTable now) {
        Plan old = before.plan();
        Plan plan = now.plan();
        return before.firstYear() == now.firstYear() && before.lastYear() == now.lastYear()
                && before.regions().equals(now.regions()) && old.header().equals(plan.header())
                && old.indicators().equals(plan.indicators()) && old.targets().equals(plan.targets())
                && old.departments().equals(plan.departments()) && old.breaks().equals(plan.breaks());
    }

    /// Both are in the same order, and what was left as it was is the same object.
    private static Set<SeriesKey> otherFigures(Collection<Observation> before, Collection<Observation> now) {
        Set<SeriesKey> changed = new HashSet<>();
        Iterator<Observation> olds = before.iterator();
        Iterator<Observation> news = now.iterator();
        Observation old = next(olds);
        Observation one = next(news);
        while (old != null || one != null) {
            int order = order(old, one);
            if (order != 0 || !Objects.equals(old, one)) {
                changed.add(order < 0 && old != null ? old.series() : Objects.requireNonNull(one).series());
            }
            old = order <= 0 ? next(olds) : old;
            one = order >= 0 ? next(news) : one;
        }
        return changed;
    }

    /// Which comes first; nothing comes last.
    private static int order(@Nullable Observation old, @Nullable Observation one) {
        if (old == null || one == null) {
            return old == null ? 1 : -1;
        }
        int bySeries = old.series().compareTo(one.series());
        return bySeries == 0 ? Integer.compare(old.year(), one.year()) : bySeries;
    }

    private static @Nullable Observation next(Iterator<Observation> observations) {
        return observations.hasNext() ? observations.next() : null;
    }
}
