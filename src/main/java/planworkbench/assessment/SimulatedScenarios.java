package planworkbench.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// What becomes of a plan under one scenario after another, each with its probabilities, always by the same draws (common random
/// numbers): the same as `simulate` says of each.
///
/// The draws are held from one question to the next as long as the same series are uncertain in the same way. For one thread.
public final class SimulatedScenarios {

    private final Plan plan;
    private final Projector projector;
    private final Chance chance;
    private final Workers workers;
    private @Nullable Held held;

    /// @param simulation with the draws of these drivers, correlated in this way, for this many years
    private record Held(List<SeriesKey> drivers, @Nullable Correlations correlations, int horizon,
            PlanSimulation simulation) {

        boolean fits(ScenarioOutcome outcome, List<SeriesKey> uncertain) {
            return drivers.equals(uncertain) && Objects.equals(correlations, outcome.scenario().correlations())
                    && horizon == outcome.projection().horizon();
        }
    }

    public SimulatedScenarios(Plan plan, Projector projector, Chance chance, Workers workers) {
        this.plan = plan;
        this.projector = projector;
        this.chance = chance;
        this.workers = workers;
    }

    /// Up to the plan's target year.
    ///
    /// @param looked the series whose fan is wanted; null for none
    public ScenarioOutcome of(ResolvedScenario scenario, @Nullable SeriesKey looked) {
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, scenario, plan.targetYear());
        PlanSimulation simulation = simulation(outcome);
        Map<String, List<PlanDriver>> behind = new LinkedHashMap<>();
        List<Target> uncertain = new ArrayList<>();
        for (Attainment attainment : outcome.attainments()) {
            List<PlanDriver> drivers = attainment.isOpen() ? simulation.driversBehind(attainment.target()) : List.of();
            behind.put(attainment.target().id(), drivers);
            if (!drivers.isEmpty()) {
                uncertain.add(attainment.target());
            }
        }
        PlanSimulation.Look look = simulation.look(uncertain, looked, RunControl.none());
        return new ScenarioOutcome(outcome.projection(),
                outcome.attainments().stream().map(one -> simulated(one, look.met().get(one.target().id()),
                        Objects.requireNonNull(behind.get(one.target().id())))).toList(),
                new Chances(simulation, look.met(), looked == null ? null : new Chances.Fan(looked, look.fan())));
    }

    private Attainment simulated(Attainment attainment, @Nullable PathSet met, List<PlanDriver> behind) {
        if (!(attainment.judgement() instanceof Judgement.Judged judged)) {
            return attainment;
        }
        return attainment.with(
                met == null ? Likelihood.certain(judged.met()) : new Likelihood(met.probability(), behind),
                plan.rules());
    }

    private PlanSimulation simulation(ScenarioOutcome outcome) {
        Held before = held;
        if (before != null) {
            PlanSimulation moved = before.simulation().with(outcome.projection());
            if (before.fits(outcome, series(moved))) {
                return moved;
            }
        }
        PlanSimulation drawn = PlanSimulation.of(plan, projector, outcome.projection(), chance, workers)
                .holding(RunControl.none());
        held = new Held(series(drawn), outcome.scenario().correlations(), outcome.projection().horizon(), drawn);
        return drawn;
    }

    private static List<SeriesKey> series(PlanSimulation simulation) {
        return simulation.drivers().stream().map(PlanDriver::series).toList();
    }
}
