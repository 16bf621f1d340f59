package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// The rows of the table: the fields of work, each followed by its indicators.
final class IndicatorRows {

    private final ObservableList<IndicatorRow> shown = FXCollections.observableArrayList();
    private final Map<SeriesKey, IndicatorRow.Series> series = new HashMap<>();
    private final Map<String, IndicatorRow.Group> groups = new HashMap<>();
    /// Those that the filter lets through, also in fields that are folded.
    private final List<SeriesKey> listed = new ArrayList<>();

    ObservableList<IndicatorRow> shown() {
        return shown;
    }

    /// Renews the figures and lets through what a filter lets through. Collapsed fields open while a text is searched.
    void arrange(FigureTable table, String region, RowFilter filter) {
        listed.clear();
        Map<String, List<IndicatorRow>> members = new HashMap<>();
        for (SeriesKey key : table.rows(region)) {
            IndicatorRow.Series row = row(table.figures(key));
            if (filter.lets(row.figures())) {
                listed.add(key);
                members.computeIfAbsent(row.figures().indicator().group(), _ -> new ArrayList<>()).add(row);
            }
        }
        List<IndicatorRow> arranged = new ArrayList<>();
        for (String name : table.groups()) {
            List<IndicatorRow> rows = members.getOrDefault(name, List.of());
            if (!rows.isEmpty()) {
                IndicatorRow.Group group = groups.computeIfAbsent(name, IndicatorRow.Group::new);
                group.sizeProperty().set(rows.size());
                arranged.add(group);
                arranged.addAll(group.collapsedProperty().get() && !filter.isText() ? List.of() : rows);
            }
        }
        if (!arranged.equals(shown)) {
            shown.setAll(arranged);
        }
    }

    private IndicatorRow.Series row(SeriesFigures figures) {
        IndicatorRow.Series row = series.computeIfAbsent(figures.key(), _ -> new IndicatorRow.Series(figures));
        row.figuresProperty().set(figures);
        return row;
    }

    IndicatorRow.@Nullable Group group(String name) {
        return groups.get(name);
    }

    boolean lists(SeriesKey key) {
        return listed.contains(key);
    }

    /// The first row with figures; null where there is none.
    @Nullable
    SeriesKey first() {
        return shown.stream().filter(IndicatorRow.Series.class::isInstance).map(IndicatorRow.Series.class::cast)
                .map(IndicatorRow.Series::key).findFirst().orElse(listed.isEmpty() ? null : listed.getFirst());
    }

    boolean shows(SeriesKey key) {
        IndicatorRow.Series row = series.get(key);
        return row != null && shown.contains(row);
    }
}
