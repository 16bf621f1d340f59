package planworkbench.ui.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;

/// Something that was found.
///
/// @param label what is shown, with the matches marked
/// @param detail beside the label: the group, or the line
/// @param matches where the label matches, in order and without overlaps
/// @param series the series to select; null where there is none
/// @param source the sentence to open; null where there is none
/// @param workItem id of the area of work; null where it is none
public record SearchHit(SearchKind kind, String label, String detail, List<Match> matches,
        @Nullable SeriesKey series, @Nullable Source source, @Nullable String workItem) {

    public SearchHit {
        matches = List.copyOf(matches);
    }

    /// A stretch of the label.
    ///
    /// @param end exclusive
    public record Match(int start, int end) {}
}
