package planworkbench.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Judgement;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;

/// A target under several scenarios, held against the first of them (对比).
///
/// @param attainments one of each scenario, all of this target
public record TargetComparison(Target target, List<Attainment> attainments) {

    /// The largest difference first, as a part of what the target asks for, so that units do not matter; then the largest difference of
    /// probabilities. Equals keep their order.
    public static final Comparator<TargetComparison> LARGEST_FIRST = Comparator
            .comparingDouble((TargetComparison one) -> -one.size())
            .thenComparingDouble(one -> -one.probabilityDifference());

    public TargetComparison {
        attainments = List.copyOf(attainments);
        if (attainments.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare of " + target.id());
        }
    }

    /// Every target that all of them judge, in the order of the first.
    ///
    /// @param outcomes of one plan, by the same draws
    public static List<TargetComparison> of(List<ScenarioOutcome> outcomes) {
        List<Map<Target, Attainment>> byTarget = outcomes.stream().map(TargetComparison::byTarget).toList();
        List<TargetComparison> compared = new ArrayList<>();
        for (Attainment attainment : outcomes.getFirst().attainments()) {
            Target target = attainment.target();
            List<Attainment> all = new ArrayList<>();
            for (Map<Target, Attainment> scenario : byTarget) {
                Attainment there = scenario.get(target);
                if (there != null) {
                    all.add(there);
                }
            }
            if (all.size() == outcomes.size()) {
                compared.add(new TargetComparison(target, all));
            }
        }
        return compared;
    }

    private static Map<Target, Attainment> byTarget(ScenarioOutcome outcome) {
        Map<Target, Attainment> byTarget = new HashMap<>();
        outcome.attainments().forEach(attainment -> byTarget.put(attainment.target(), attainment));
        return byTarget;
    }

    public Attainment first() {
        return attainments.getFirst();
    }

    /// How far a scenario's value is above the first one's, in the target's unit. Empty where one of the two is missing, where they follow
    /// different definitions, and where only done or not counts.
    public OptionalDouble difference(int scenario) {
        Double base = value(first());
        Double value = value(attainments.get(scenario));
        boolean comparable = sameDefinition(scenario) && !(target.kind() instanceof TargetKind.Milestone);
        if (base == null || value == null || !comparable) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Tolerance.equal(value, base) ? 0 : value - base);
    }

    /// False where only one of this scenario's value and the first one's lies behind a break of the series.
    public boolean sameDefinition(int scenario) {
        return isBroken(first()) == isBroken(attainments.get(scenario));
    }

    /// Whether the scenarios make something else of the target: another value, verdict or probability.
    public boolean differs() {
        return attainments.stream().anyMatch(other -> differs(first(), other));
    }

    private static boolean differs(Attainment one, Attainment other) {
        return one.verdict() != other.verdict() || !isSame(value(one), value(other))
                || !isSame(probability(one), probability(other));
    }

    private double size() {
        double scale = first().judgement() instanceof Judgement.Judged judged ? StrictMath.abs(judged.threshold()) : 0;
        return largest(scenario -> difference(scenario).orElse(0)) / (scale == 0 ? 1 : scale);
    }

    private double probabilityDifference() {
        Double base = probability(first());
        return largest(scenario -> {
            Double there = probability(attainments.get(scenario));
            return (base == null || there == null) ? 0 : there - base;
        });
    }

    private double largest(IntToDoubleFunction difference) {
        return IntStream.range(0, attainments.size()).mapToDouble(difference).map(StrictMath::abs).max().orElse(0);
    }

    private static @Nullable Double value(Attainment attainment) {
        return switch (attainment.judgement()) {
            case Judgement.Judged judged -> Double.valueOf(judged.value());
            case Judgement.NotAssessable missing -> missing.value();
        };
    }

    private static @Nullable Double probability(Attainment attainment) {
        Likelihood likelihood = attainment.likelihood();
        return likelihood == null ? null : Double.valueOf(likelihood.probability());
    }

    private static boolean isBroken(Attainment attainment) {
        return attainment.judgement() instanceof Judgement.NotAssessable missing && missing.reason() == Reason.BREAK;
    }

    private static boolean isSame(@Nullable Double one, @Nullable Double other) {
        return (one == null || other == null) ? Objects.equals(one, other) : Tolerance.equal(one, other);
    }
}
