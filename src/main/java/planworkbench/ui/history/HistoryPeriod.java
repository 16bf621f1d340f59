package planworkbench.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/// How far back the list goes.
enum HistoryPeriod {
    ALL, TODAY, WEEK, MONTH, YEAR;

    /// The earliest moment; null for all.
    @Nullable
    Instant from(LocalDate today) {
        LocalDate day = switch (this) {
            case ALL -> null;
            case TODAY -> today;
            case WEEK -> today.minusDays(6);
            case MONTH -> today.minusDays(29);
            case YEAR -> today.withDayOfYear(1);
        };
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
