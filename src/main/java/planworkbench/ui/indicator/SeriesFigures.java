package planworkbench.ui.indicator;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.ComputedSeries;
import planworkbench.plan.Department;
import planworkbench.plan.Figure;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;

/// One row's figures in one state of the plan. Cells are made when the table shows them.
record SeriesFigures(SeriesKey key, FigureTable table) {

    Plan plan() {
        return table.plan();
    }

    Indicator indicator() {
        return plan().indicator(key.indicator());
    }

    String department() {
        String id = indicator().department();
        Department department = id == null ? null : plan().departments().get(id);
        return department == null ? "" : department.name();
    }

    YearCell cell(int year) {
        Observation observation = plan().observation(key, year);
        boolean computed = table.observed().isComputed(key, year);
        Double counting = computed ? table.observed().series(key).values().get(year) : null;
        Double value = counting != null || observation == null ? counting : observation.value();
        return new YearCell(key, year, indicator().unit().symbol(), value, observation, computed,
                breaksIn(year));
    }

    /// How many figures were entered without saying where they come from.
    int withoutSource() {
        return (int) plan().observations()
                .subMap(new ObservationKey(key, Integer.MIN_VALUE), new ObservationKey(key, Integer.MAX_VALUE)).values()
                .stream().filter(observation -> observation.value() != null && observation.source() == null).count();
    }

    /// The figures that count, by year.
    AnnualSeries history() {
        return table.observed().series(key);
    }

    /// The targets that judge this series; none for another region's.
    List<Target> targets() {
        return key.region().equals(plan().region()) ? table.targets(key.indicator()) : List.of();
    }

    /// Whether figures from this year on cannot be compared with those before. A ratio whose two parts change together
    /// stays comparable.
    boolean breaksIn(int year) {
        if (table.isBreak(key, year)) {
            return true;
        }
        return table.observed().computed(key).filter(series -> breaksIn(series, year)).isPresent();
    }

    private boolean breaksIn(ComputedSeries series, int year) {
        long broken = series.components().stream().filter(component -> table.isBreak(component, year)).count();
        return series.ratio() ? broken == 1 : broken > 0;
    }

    /// The years in which a new line begins in a picture of the series.
    NavigableSet<Integer> breakYears() {
        NavigableSet<Integer> years = new TreeSet<>();
        history().years().stream().filter(this::breaksIn).forEach(years::add);
        return years;
    }

    YearChange change(int year) {
        if (indicator().measure() == Measure.RANK || indicator().measure() == Measure.STATE) {
            return new YearChange.None(Reason.NOT_APPLICABLE);
        }
        if (!history().years().contains(year) || !history().years().contains(year - 1)) {
            return new YearChange.None(Reason.NO_DATA);
        }
        // figures up to the base year are not linked
        if (breaksIn(year) && !(table.isLinked(key, year) && year > plan().baseYear())) {
            return new YearChange.None(Reason.BREAK);
        }
        Double now = linked(year);
        Double before = linked(year - 1);
        return now == null || before == null ? new YearChange.None(Reason.NO_DATA) : change(before, now);
    }

    private YearChange change(double before, double now) {
        if (indicator().unit().isPercent()) {
            return new YearChange.Points(now - before);
        }
        return before > 0 ? new YearChange.Growth(now / before - 1) : new YearChange.None(Reason.NOT_APPLICABLE);
    }

    private @Nullable Double linked(int year) {
        return table.observed().at(key, year) instanceof Figure.Known(double value, boolean _) ? value : null;
    }
}
