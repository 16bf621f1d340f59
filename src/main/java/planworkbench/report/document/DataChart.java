package planworkbench.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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

    /// How many series of the same role come before this one.
    public int before(int at) {
        return Math.toIntExact(
                series.subList(0, at).stream().filter(one -> one.role() == series.get(at).role()).count());
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

        /// The category of the last value; less than zero where there is none.
        public int last() {
            int last = values.size() - 1;
            while (last >= 0 && values.get(last) == null) {
                last--;
            }
            return last;
        }

        /// The same without what is no number.
        public Series finite() {
            List<@Nullable Double> finite = new ArrayList<>();
            for (Double value : values) {
                finite.add(value == null || !Double.isFinite(value) ? null : value);
            }
            return new Series(name, role, finite);
        }

        /// As many decimals as the values have, two at most.
        public int decimals() {
            return values.stream().filter(Objects::nonNull).mapToInt(Series::decimals).max().orElse(0);
        }

        /// As many as the last value alone has, which is printed beside its line.
        public int decimalsAtEnd() {
            Double value = last() < 0 ? null : values.get(last());
            return value == null ? 0 : decimals(value);
        }

        private static int decimals(double value) {
            double hundredfold = Math.rint(value * 100);
            return hundredfold % 100 == 0 ? 0 : hundredfold % 10 == 0 ? 1 : 2;
        }
    }
}
