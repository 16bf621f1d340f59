package planworkbench.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import planworkbench.store.Snapshot;
import planworkbench.text.Messages;

/// “已保存 21:07”, in the machine's own time; with the date where it was not today.
///
/// @param clock the machine's, with its time zone
public record SavedText(Messages messages, Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static SavedText ofThisMachine(Messages messages) {
        return new SavedText(messages, Clock.system(ZoneId.systemDefault()));
    }

    public String of(Snapshot snapshot) {
        return snapshot.savedAt().equals(Instant.EPOCH)
                ? messages.get("shell.saved")
                : messages.get("shell.saved-at", time(snapshot.savedAt()));
    }

    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(clock.getZone());
        return local.format(local.toLocalDate().equals(LocalDate.now(clock)) ? TIME : DATE_AND_TIME);
    }
}
