package planworkbench.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ArrayNode;

import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.text.Messages;
import planworkbench.wording.HistoryText;

/// One change in the words of the terminal.
record HistoryLine(long step, String kind, Instant at, String who, String what, String old, String now, String why) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /// What ends a line or moves the cursor of a terminal.
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    /// Some changes, newest first.
    static List<HistoryLine> page(Workspace workspace, HistoryFilter filter, long offset, int limit,
            Messages messages) {
        return of(workspace, workspace.edits().history(filter, offset, limit), messages);
    }

    /// The lines of the newest step.
    static List<HistoryLine> ofLatestStep(Workspace workspace, Messages messages) {
        List<HistoryEntry> newest = workspace.edits().history(1);
        return newest.isEmpty()
                ? List.of()
                : of(workspace, workspace.edits().step(newest.getFirst().step()).reversed(), messages);
    }

    static List<HistoryLine> of(Workspace workspace, List<HistoryEntry> entries, Messages messages) {
        Snapshot snapshot = workspace.edits().current();
        return entries.stream().map(entry -> of(entry, snapshot, messages)).toList();
    }

    private static HistoryLine of(HistoryEntry entry, Snapshot snapshot, Messages messages) {
        HistoryText text = new HistoryText(snapshot.plan(), snapshot.scenarios(), messages);
        String why = entry.kind() == HistoryEntry.Kind.EDIT
                ? entry.why()
                : messages.label("history.kind.", entry.kind());
        return new HistoryLine(entry.step(), ProjectionJson.word(entry.kind()), entry.at(), entry.who(),
                text.what(entry), text.old(entry), text.now(entry), why);
    }

    void addTo(ArrayNode changes) {
        changes.addObject().put("at", at.toString()).put("who", who).put("kind", kind).put("step", step)
                .put("what", what).put("old", old).put("new", now).put("why", why);
    }

    /// One line, whatever was typed as note or name.
    String text() {
        String line = TIME.format(at.atZone(ZoneId.systemDefault())) + "  " + who + "  " + what + "  " + old + " → "
                + now;
        return BREAKING.matcher(why.isEmpty() ? line : line + "  " + why).replaceAll(" ");
    }
}
