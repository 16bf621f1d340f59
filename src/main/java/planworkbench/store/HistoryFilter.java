package planworkbench.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import planworkbench.store.HistoryEntry.Kind;

/// Which lines of the history are asked for; what is null or blank lets all through.
///
/// @param text words, each of which must occur in what was changed, by whom or why; one with a digit may also stand in
/// a value
/// @param kind whether edits, undos or redos
/// @param from the earliest moment
/// @param until the first moment that is too late
/// @param indicator its code
public record HistoryFilter(String text, @Nullable String who, @Nullable Kind kind, @Nullable Instant from,
        @Nullable Instant until, @Nullable String indicator) {

    public static final HistoryFilter ALL = new HistoryFilter("", null, null, null, null, null);

    public HistoryFilter withText(String replaced) {
        return new HistoryFilter(replaced, who, kind, from, until, indicator);
    }

    public HistoryFilter withWho(@Nullable String replaced) {
        return new HistoryFilter(text, replaced, kind, from, until, indicator);
    }

    public HistoryFilter withKind(@Nullable Kind replaced) {
        return new HistoryFilter(text, who, replaced, from, until, indicator);
    }

    public HistoryFilter withFrom(@Nullable Instant replaced) {
        return new HistoryFilter(text, who, kind, replaced, until, indicator);
    }

    public HistoryFilter withUntil(@Nullable Instant replaced) {
        return new HistoryFilter(text, who, kind, from, replaced, indicator);
    }

    public HistoryFilter withIndicator(@Nullable String replaced) {
        return new HistoryFilter(text, who, kind, from, until, replaced);
    }
}
