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
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Change;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// States how far two series of a scenario turn out together, beside what it states or inherits already; or takes that back.
@Command(name = "correlate", description = "${bundle:cli.usage.correlate}")
final class CorrelateCommand extends WorkspaceCommand {

    @Option(names = "--scenario", paramLabel = "S", description = "${bundle:cli.usage.project.scenario}")
    private @Nullable String scenario;

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "${bundle:cli.usage.indicator}")
    private String one = "";

    @Parameters(index = "2", paramLabel = "INDICATOR", description = "${bundle:cli.usage.indicator}")
    private String other = "";

    @Parameters(index = "3", arity = "0..1", paramLabel = "R", description = "${bundle:cli.usage.correlate.value}")
    private @Nullable Double value;

    @Option(names = "--remove", description = "${bundle:cli.usage.correlate.remove}")
    private boolean remove;

    CorrelateCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        Scenario chosen = ScenarioOptions.named(snapshot, scenario);
        ScenarioTree scenarios = snapshot.scenarios();
        Correlations before = correlations(scenarios, chosen.id());
        Correlations after = changed(before, plan);
        // what is as the parent says is not said again
        boolean inherited = after.equals(correlations(scenarios, chosen.parent()));
        terminal.apply(open, new Change.PutScenario(chosen.withCorrelations(inherited ? null : after)), "");
    }

    private static Correlations correlations(ScenarioTree scenarios, @Nullable String scenario) {
        Correlations stated = scenario == null ? null : scenarios.resolve(scenario).correlations();
        return stated == null ? Correlations.NONE : stated;
    }

    private Correlations changed(Correlations before, Plan plan) {
        SeriesKey first = SeriesName.resolve(plan, one, null);
        SeriesKey second = SeriesName.resolve(plan, other, null);
        if (first.equals(second)) {
            throw new Refusal("cli.correlate.same", one);
        }
        if (remove == (value != null)) {
            throw new Refusal("cli.correlate.nothing");
        }
        if (value != null) {
            return before.with(correlation(first, second, value));
        }
        Correlations after = before.without(first, second);
        if (after.equals(before)) {
            throw new Refusal("cli.correlate.unknown", one, other);
        }
        return after;
    }

    private static Correlation correlation(SeriesKey first, SeriesKey second, double value) {
        if (!(value >= -1 && value <= 1)) {
            throw new Refusal("cli.correlate.value", String.valueOf(value));
        }
        return new Correlation(first, second, value);
    }
}
