package planworkbench.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import planworkbench.plan.Plan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.store.Snapshot;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Which scenario a command goes by, and what is supposed otherwise.
final class ScenarioOptions {

    @Option(names = "--scenario", paramLabel = "S", description = "${bundle:cli.usage.project.scenario}")
    private @Nullable String scenario;

    @Option(names = "--origin", paramLabel = "base|latest", description = "${bundle:cli.usage.project.origin}")
    private @Nullable Origin origin;

    @Option(names = "--assume", paramLabel = "INDICATOR=RATE%", arity = "1..*", description = "${bundle:cli.usage.project.assume}")
    private List<String> assumptions = List.of();

    ResolvedScenario resolved(Snapshot snapshot) {
        return resolved(snapshot, named(snapshot, null));
    }

    /// @param usual the one where none was typed
    ResolvedScenario resolved(Snapshot snapshot, Scenario usual) {
        Scenario chosen = scenario == null ? usual : named(snapshot, scenario);
        ResolvedScenario resolved = snapshot.scenarios().resolve(chosen.id());
        if (origin != null) {
            resolved = resolved.withOrigin(origin);
        }
        for (Assumption assumption : assumed(snapshot.plan())) {
            resolved = resolved.with(assumption);
        }
        return resolved;
    }

    /// @param typed by id or name; null for the first
    static Scenario named(Snapshot snapshot, @Nullable String typed) {
        Scenario chosen = typed == null
                ? snapshot.scenarios().scenarios().firstEntry().getValue()
                : snapshot.scenarios().find(typed);
        if (chosen == null) {
            throw new Refusal("cli.no-scenario", String.valueOf(typed),
                    String.join("、", snapshot.scenarios().scenarios().values().stream().map(Scenario::name).toList()));
        }
        return chosen;
    }

    /// What was typed in place of the scenario's own assumptions.
    List<Assumption> assumed(Plan plan) {
        return assumptions.stream().map(typed -> assumption(plan, typed)).toList();
    }

    /// `INDICATOR=RATE%`: the yearly growth of the level as stored, in place of method and overrides.
    private static Assumption assumption(Plan plan, String typed) {
        int at = typed.lastIndexOf('=');
        if (at <= 0) {
            throw new Refusal("cli.assumption", typed);
        }
        if (!(NumberText.parse(typed.substring(at + 1), "%") instanceof ParsedNumber.Parsed(double percent))) {
            throw new Refusal("cli.assumption", typed);
        }
        if (percent <= -100) {
            throw new Refusal("cli.assumption.fall", typed);
        }
        return Assumption.of(SeriesName.resolve(plan, typed.substring(0, at), null),
                new ProjectionMethod.ConstantGrowth(percent / 100), "");
    }
}
