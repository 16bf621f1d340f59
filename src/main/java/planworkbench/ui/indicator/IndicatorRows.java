package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.plan.SeriesKey;
import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Grouping;
import planworkbench.store.TableArrangement.Sort;

/// The rows of the table: headings, each followed by its indicators, or the indicators alone. Rows that were put in
/// order stay where they are while their figures change, as in a spreadsheet; they move when an order is chosen again.
final class IndicatorRows {

    private final ObservableList<IndicatorRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper arrangements = new ReadOnlyIntegerWrapper();
    private final Map<SeriesKey, IndicatorRow.Series> series = new HashMap<>();
    private final Map<Heading, IndicatorRow.Group> groups = new HashMap<>();
    /// Those that the filter lets through, also under headings that are folded.
    private final Set<SeriesKey> listed = new HashSet<>();
    private Map<SeriesKey, Integer> places = Map.of();

    /// What a heading says of the rows below it.
    private record Heading(Grouping grouping, String name) {}

    ObservableList<IndicatorRow> shown() {
        return shown;
    }

    /// Changes once other rows are shown, or in another order. A listener to the rows themselves comes before the
    /// table, which then goes to another cell.
    ReadOnlyIntegerProperty arrangementsProperty() {
        return arrangements.getReadOnlyProperty();
    }

    /// The next arranging puts the rows in order anew.
    void forgetPlaces() {
        places = Map.of();
    }

    /// Renews the figures and lets through what a filter lets through. Folded headings open while a text is searched.
    ///
    /// @param changed whether a row looks otherwise than before
    void arrange(FigureTable table, String region, RowFilter filter, TableArrangement arrangement,
            Map<String, Verdict> verdicts, Predicate<SeriesKey> changed) {
        listed.clear();
        List<SeriesFigures> all = table.rows(region).stream().map(table::figures).toList();
        List<IndicatorRow.Series> rows = new ArrayList<>();
        for (SeriesFigures figures : all) {
            IndicatorRow.Series row = row(figures, verdicts, changed.test(figures.key()));
            if (filter.lets(figures)) {
                listed.add(figures.key());
                rows.add(row);
            }
        }
        Sort sort = arrangement.sort();
        if (sort != null) {
            if (!places.keySet().containsAll(listed)) {
                places = new RowOrder(sort, verdicts).places(all);
            }
            rows.sort(Comparator.comparing(row -> places.getOrDefault(row.key(), Integer.MAX_VALUE)));
        }
        List<IndicatorRow> arranged = arrangement.grouping() == Grouping.NONE
                ? List.copyOf(rows)
                : grouped(rows, table.headings(arrangement.grouping()), arrangement.grouping(), filter.isText());
        if (!arranged.equals(shown)) {
            shown.setAll(arranged);
            arrangements.set(arrangements.get() + 1);
        }
    }

    private List<IndicatorRow> grouped(List<IndicatorRow.Series> rows, List<String> headings, Grouping grouping,
            boolean open) {
        Map<String, List<IndicatorRow.Series>> members = new LinkedHashMap<>();
        headings.forEach(name -> members.put(name, new ArrayList<>()));
        rows.forEach(row -> members.computeIfAbsent(heading(row.figures(), grouping), _ -> new ArrayList<>()).add(row));
        List<IndicatorRow> arranged = new ArrayList<>();
        members.forEach((name, below) -> {
            if (!below.isEmpty()) {
                IndicatorRow.Group group = groups.computeIfAbsent(new Heading(grouping, name),
                        _ -> new IndicatorRow.Group(name));
                group.sizeProperty().set(below.size());
                arranged.add(group);
                arranged.addAll(group.collapsedProperty().get() && !open ? List.of() : below);
            }
        });
        return arranged;
    }

    private static String heading(SeriesFigures figures, Grouping grouping) {
        return grouping == Grouping.DEPARTMENT ? figures.department() : figures.indicator().group();
    }

    private IndicatorRow.Series row(SeriesFigures figures, Map<String, Verdict> verdicts, boolean changed) {
        IndicatorRow.Series row = series.computeIfAbsent(figures.key(), _ -> new IndicatorRow.Series(figures));
        row.renew(figures, changed);
        judge(row, verdicts);
        return row;
    }

    /// Renews what becomes of the targets.
    void judge(Map<String, Verdict> verdicts) {
        series.values().forEach(row -> judge(row, verdicts));
    }

    private static void judge(IndicatorRow.Series row, Map<String, Verdict> verdicts) {
        boolean own = row.key().region().equals(row.figures().plan().region());
        row.verdictProperty().set(own ? verdicts.get(row.key().indicator()) : null);
    }

    /// The heading that a row stands under; null where there is none.
    IndicatorRow.@Nullable Group heading(SeriesFigures figures, TableArrangement arrangement) {
        return groups.get(new Heading(arrangement.grouping(), heading(figures, arrangement.grouping())));
    }

    boolean lists(SeriesKey key) {
        return listed.contains(key);
    }

    /// The first row with figures; null where there is none.
    @Nullable
    SeriesKey first() {
        return shown.stream().filter(IndicatorRow.Series.class::isInstance).map(IndicatorRow.Series.class::cast)
                .map(IndicatorRow.Series::key).findFirst()
                .orElseGet(() -> listed.isEmpty() ? null : listed.iterator().next());
    }

    boolean shows(SeriesKey key) {
        IndicatorRow.Series row = series.get(key);
        return row != null && shown.contains(row);
    }
}
