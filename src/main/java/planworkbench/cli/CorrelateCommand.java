package planworkbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Scenario;
import planworkbench.store.Change;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// States how far two series of a scenario turn out together, beside what it states or inherits already.
@Command(name = "correlate", description = "${bundle:cli.usage.correlate}")
final class CorrelateCommand extends WorkspaceCommand {

    @Option(names = "--scenario", paramLabel = "S", description = "${bundle:cli.usage.project.scenario}")
    private @Nullable String scenario;

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "${bundle:cli.usage.indicator}")
    private String one = "";

    @Parameters(index = "2", paramLabel = "INDICATOR", description = "${bundle:cli.usage.indicator}")
    private String other = "";

    @Parameters(index = "3", paramLabel = "R", description = "${bundle:cli.usage.correlate.value}")
    private double value;

    CorrelateCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        Scenario chosen = ScenarioOptions.named(snapshot, scenario);
        Correlations before = snapshot.scenarios().resolve(chosen.id()).correlations();
        Correlations after = (before == null ? Correlations.NONE : before)
                .with(correlation(SeriesName.resolve(plan, one, null), SeriesName.resolve(plan, other, null)));
        terminal.apply(open, new Change.PutScenario(chosen.withCorrelations(after)), "");
    }

    private Correlation correlation(SeriesKey first, SeriesKey second) {
        if (first.equals(second)) {
            throw new Refusal("cli.correlate.same", one);
        }
        if (!(value >= -1 && value <= 1)) {
            throw new Refusal("cli.correlate.value", String.valueOf(value));
        }
        return new Correlation(first, second, value);
    }
}
