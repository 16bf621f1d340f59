package planworkbench.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import planworkbench.plan.Plan;
import planworkbench.store.HistoryEntry.Kind;
import planworkbench.store.HistoryFilter;

/// Which changes a command is about.
final class HistoryFilterOptions {

    @Option(names = "--text", paramLabel = "TEXT", description = "${bundle:cli.usage.history.text}")
    private String text = "";

    @Option(names = "--who", paramLabel = "NAME", description = "${bundle:cli.usage.history.who}")
    private @Nullable String who;

    @Option(names = "--kind", paramLabel = "edit|undo|redo", description = "${bundle:cli.usage.history.kind}")
    private @Nullable Kind kind;

    @Option(names = "--since", paramLabel = "DATE", description = "${bundle:cli.usage.history.since}")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.usage.history.until}")
    private @Nullable LocalDate until;

    @Option(names = "--indicator", paramLabel = "INDICATOR", description = "${bundle:cli.usage.indicator}")
    private @Nullable String indicator;

    HistoryFilter filter(Plan plan) {
        String code = indicator == null ? null : SeriesName.resolve(plan, indicator, null).indicator();
        return new HistoryFilter(text, who, kind, start(since), until == null ? null : start(until.plusDays(1)), code);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
