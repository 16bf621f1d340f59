package planworkbench.wording;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import planworkbench.store.HistoryEntry;
import planworkbench.text.Messages;

/// Lines of the history as rows of a file: when, who, what, from what to what, why.
public record HistoryRow(HistoryText text) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());
    /// What ends a line or moves the cursor of a terminal.
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    public static List<String> header(Messages messages) {
        return List.of(messages.get("history.column.when"), messages.get("history.column.who"),
                messages.get("history.column.kind"), messages.get("history.column.step"),
                messages.get("history.column.what"), messages.get("history.column.old"),
                messages.get("history.column.new"), messages.get("history.column.why"));
    }

    public List<String> cells(HistoryEntry entry) {
        return List.of(TIME.format(entry.at()), entry.who(), kind(entry), Long.toString(entry.step()),
                text.what(entry), text.old(entry), text.now(entry), entry.why());
    }

    /// One line, whatever was typed as note or name.
    public String line(HistoryEntry entry) {
        String line = TIME.format(entry.at()) + "  " + entry.who() + "  " + text.what(entry) + "  " + text.old(entry)
                + " → " + text.now(entry);
        String why = why(entry);
        return BREAKING.matcher(why.isEmpty() ? line : line + "  " + why).replaceAll(" ");
    }

    /// The reason of an edit; of what was taken back or brought back, that.
    public String why(HistoryEntry entry) {
        return entry.kind() == HistoryEntry.Kind.EDIT ? entry.why() : kind(entry);
    }

    private String kind(HistoryEntry entry) {
        return text.messages().label("history.kind.", entry.kind());
    }
}
