package planworkbench.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A chart that stays editable: categories and numbers, not a picture.
///
/// @param id the same in every regeneration
/// @param caption with its number: “图1 服务业增加值”
/// @param unit of the values; empty where they are counts
public record DataChart(String id, String caption, ChartKind kind, String unit, List<String> categories,
        List<Series> series) implements Block {

    public DataChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(id + ": " + one.name() + " has " + one.values().size()
                        + " values for " + categories.size() + " categories");
            }
        }
    }

    public enum ChartKind {
        LINE, COLUMN, STACKED_BAR
    }

    /// What a series shows; writers choose colour and dash by it.
    public enum SeriesRole {
        OBSERVED, PROJECTED, TARGET, AHEAD, FASTER, AS_EXPECTED, BEHIND, NOT_ASSESSABLE
    }

    /// @param values null where there is none: a gap, never a zero
    public record Series(String name, SeriesRole role, List<@Nullable Double> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
