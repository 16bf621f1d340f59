package planworkbench.cli;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.store.Change;
import planworkbench.store.Workspace;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Enters, replaces or clears one figure.
@Command(name = "set", description = "${bundle:cli.usage.set}")
final class SetCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "${bundle:cli.usage.indicator}")
    private String indicator = "";

    @Parameters(index = "2", paramLabel = "YEAR", description = "${bundle:cli.usage.set.year}")
    private int year;

    @Parameters(index = "3", paramLabel = "VALUE", description = "${bundle:cli.usage.set.value}")
    private String value = "";

    @Option(names = "--region", paramLabel = "R", description = "${bundle:cli.usage.set.region}")
    private @Nullable String region;

    @Option(names = "--status", paramLabel = "S", description = "${bundle:cli.usage.set.status}")
    private @Nullable String status;

    @Option(names = "--source", paramLabel = "TEXT", description = "${bundle:cli.usage.set.source}")
    private @Nullable String source;

    @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.usage.set.note}")
    private @Nullable String note;

    SetCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    /// “-2.5” is a value here and no option.
    static void acceptNegativeValues(CommandLine line) {
        line.setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        SeriesKey series = SeriesName.resolve(plan, indicator, region);
        requireYear();
        long before = open.edits().current().revision();
        long after = open.edits().apply(change(plan, series), note == null ? "" : note).revision();
        if (after == before) {
            terminal.say("cli.unchanged", plan.seriesName(series), String.valueOf(year));
        } else {
            terminal.printLatestStep(open);
        }
    }

    private void requireYear() {
        if (year < 1949 || year > 2100) {
            throw new Refusal("cli.year", String.valueOf(year));
        }
    }

    private Change change(Plan plan, SeriesKey series) {
        Indicator of = plan.indicator(series.indicator());
        return switch (NumberText.parse(value, of.unit().symbol())) {
            case ParsedNumber.Missing() -> new Change.RemoveObservation(new ObservationKey(series, year));
            case ParsedNumber.Refused(String reason, int _) ->
                throw new Refusal("cli.value", of.name(), String.valueOf(year), value,
                        terminal.messages().get(reason));
            case ParsedNumber.Parsed(double number) -> new Change.PutObservation(observation(plan, series, number));
        };
    }

    /// What is not said stays as it was in the cell.
    private Observation observation(Plan plan, SeriesKey series, double number) {
        Observation old = plan.observation(series, year);
        ObservationStatus kept = old == null || old.status() == ObservationStatus.AWAITED
                ? ObservationStatus.ESTIMATED
                : old.status();
        Source from = source == null
                ? (old == null ? null : old.source())
                : new Source(source, null, "", false);
        return new Observation(series, year, number, status == null ? kept : status(status), "", from,
                note == null ? (old == null ? "" : old.note()) : note);
    }

    /// By the word on the screen in either language, or by the constant's own.
    private ObservationStatus status(String typed) {
        for (ObservationStatus each : ObservationStatus.values()) {
            boolean named = ProjectionJson.word(each).equals(typed.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (each != ObservationStatus.AWAITED
                    && (named || terminal.messages().label("status.", each).equals(typed))) {
                return each;
            }
        }
        throw new Refusal("cli.status", typed);
    }
}
