package planworkbench.ui.scenario.importance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.TargetDrivers;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.Influence;
import planworkbench.simulation.Influences;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.RunControl;

/// Looks up what something hangs on, on the worker. It keeps the last answer, because two views ask for the same one.
public final class InfluenceSearch {

    private @Nullable Answered last;

    /// @param simulation of the scenario
    public record Question(Plan plan, ResolvedScenario scenario, PlanSimulation simulation, Influenced about) {}

    private record Answered(PlanSimulation simulation, FoundInfluences found) {}

    public synchronized FoundInfluences of(Question question) {
        Answered before = last;
        if (before != null && before.simulation() == question.simulation()
                && before.found().of().equals(question.about())) {
            return before.found();
        }
        FoundInfluences found = find(question);
        last = new Answered(question.simulation(), found);
        return found;
    }

    private static FoundInfluences find(Question question) {
        TargetDrivers drivers = new TargetDrivers(question.plan(), new Projector(question.plan()),
                question.scenario());
        PlanSimulation simulation = question.simulation();
        SeriesKey series = question.about().series();
        Target target = question.about().target();
        int year = question.about().year();
        List<SeriesKey> behind = target == null ? drivers.ofValue(series, year) : drivers.ofValue(target);
        Influences all = target == null
                ? simulation.influencesOn(series, year, RunControl.none())
                : simulation.influencesOn(target, RunControl.none());
        List<Influence> influences = all.influences().stream()
                .filter(one -> one.share() > 0 && behind.contains(one.driver().series())).toList();
        return new FoundInfluences(question.about(), all.median(), influences,
                all.influences().size() - influences.size());
    }
}
