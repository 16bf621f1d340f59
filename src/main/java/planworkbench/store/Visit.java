package planworkbench.store;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// How a workspace was left in the window; null where there is nothing to remember.
///
/// @param file its whole path
/// @param page the page that was open
/// @param scenario id of the scenario that was chosen
/// @param series what was selected
/// @param seen what the user knows of it
/// @param table how the figures were arranged
public record Visit(String file, @Nullable String page, @Nullable String scenario, @Nullable SeriesKey series,
        @Nullable Seen seen, @Nullable TableArrangement table) {

    public Visit withSeen(Seen replaced) {
        return new Visit(file, page, scenario, series, replaced, table);
    }

    /// What the workspace came to when the window was closed last, to tell what changed since.
    ///
    /// @param revision of the workspace
    /// @param at when, in milliseconds since 1970
    /// @param verdicts how many targets had each verdict, by the scenario's id
    public record Seen(long revision, long at, Map<String, Map<String, Integer>> verdicts) {

        public Seen {
            verdicts = verdicts == null ? Map.of() : verdicts;
        }
    }
}
