package planworkbench.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Target;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.SimulatedTarget;
import planworkbench.simulation.RunControl;

/// A target under a scenario with what is uncertain in it (达标概率).
///
/// @param attainment the same without chance
/// @param simulated null where there was nothing to simulate: it was observed, or cannot be judged
public record SimulatedAttainment(Attainment attainment, @Nullable SimulatedTarget simulated) {

    /// Every target of the plan, by id.
    public static SequencedMap<String, SimulatedAttainment> of(List<Attainment> attainments, PlanSimulation simulation,
            RunControl control) {
        List<Target> open = attainments.stream()
                .filter(Attainment::isOpen)
                .map(Attainment::target).toList();
        Map<String, SimulatedTarget> targets = simulation.run(open, control);
        SequencedMap<String, SimulatedAttainment> results = new LinkedHashMap<>();
        attainments.forEach(one -> results.put(one.target().id(),
                new SimulatedAttainment(one, targets.get(one.target().id()))));
        return results;
    }

    /// How likely the target is met; 1 or 0 where that was observed, empty where it cannot be judged.
    public OptionalDouble probability() {
        if (simulated != null) {
            return OptionalDouble.of(simulated.probability());
        }
        return attainment.judgement() instanceof Judgement.Judged(_, _, _, boolean met)
                ? OptionalDouble.of(met ? 1 : 0)
                : OptionalDouble.empty();
    }

    /// After the probability, once there is one.
    public Verdict verdict(RuleSet rules) {
        if (simulated == null) {
            return attainment.verdict();
        }
        return Verdict.of(simulated.probability(), rules);
    }

    /// How likely those of some targets that can be judged are met together; empty where none can.
    public static OptionalDouble joint(Collection<SimulatedAttainment> targets) {
        List<SimulatedAttainment> judged = targets.stream().filter(one -> one.probability().isPresent()).toList();
        if (judged.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean missed = judged.stream()
                .anyMatch(one -> one.simulated == null && one.probability().orElse(0) == 0);
        return OptionalDouble.of(JointLikelihood.together(missed,
                judged.stream().flatMap(one -> Stream.ofNullable(one.simulated)).map(SimulatedTarget::met)));
    }

    /// The targets on binding indicators (约束性).
    public static List<SimulatedAttainment> binding(Plan plan, Collection<SimulatedAttainment> all) {
        return all.stream().filter(one -> one.attainment().isBinding(plan)).toList();
    }

    /// The targets of the plan's main table.
    public static List<SimulatedAttainment> headline(Collection<SimulatedAttainment> all) {
        return all.stream().filter(one -> one.attainment().target().headline()).toList();
    }
}
