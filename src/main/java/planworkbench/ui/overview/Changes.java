package planworkbench.ui.overview;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.store.HistoryEntry;

/// What happened to the workspace, told from where the user saw it last.
///
/// @param since when the window was closed last; null where it is open for the first time
/// @param steps how many changes, undos and redos there were since
/// @param recent the lines of the history since, the newest first; of many the newest
/// @param earlier some lines from before, the newest first
public record Changes(@Nullable Instant since, long steps, List<HistoryEntry> recent, List<HistoryEntry> earlier) {

    public Changes {
        recent = List.copyOf(recent);
        earlier = List.copyOf(earlier);
    }

    /// @param revision of the workspace when it was seen last
    static Changes since(long revision, @Nullable Instant since, long now, List<HistoryEntry> newestFirst) {
        return new Changes(since, Math.max(0, now - revision),
                newestFirst.stream().filter(entry -> entry.step() > revision).toList(),
                newestFirst.stream().filter(entry -> entry.step() <= revision).toList());
    }
}
